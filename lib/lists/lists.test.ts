import { count, eq } from "drizzle-orm"
import { db, pool } from "@/db"
import { listMembers, lists } from "@/db/schema/lists"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { repostPost } from "@/lib/posts/reposts"
import { timelinePage } from "@/lib/timelines/page"
import { createList } from "./create"
import { deleteList } from "./delete"
import { CreateListInput } from "./input"
import { addToList, removeFromList } from "./people"
import { getList, listChoices, listLists, listPeopleOn } from "./queries"
import { renameList } from "./rename"

async function listOf(owner: Viewer, ...handles: string[]): Promise<string> {
  const { id } = await createList(owner, { name: "People to read" })
  for (const handle of handles) await addToList(owner, { id, handle })
  return id
}

test("a list is made, named anew, filled and done away with", async ({ people }) => {
  const [bo] = await people("bo", "cy", "dee")
  const id = await listOf(bo, "cy", "dee")
  expect(await getList(bo, { id })).toEqual({ id, name: "People to read", people: 2 })
  await renameList(bo, { id, name: "Designers" })
  await removeFromList(bo, { id, handle: "dee" })
  expect(await listLists(bo)).toEqual([{ id, name: "Designers", people: 1 }])
  expect((await listPeopleOn(bo, { id })).items.map((person) => person.handle)).toEqual(["cy"])
  expect(await listChoices(bo, { handle: "cy" })).toMatchObject([{ id, has: true }])
  expect(await listChoices(bo, { handle: "dee" })).toMatchObject([{ id, has: false }])
  expect(await deleteList(bo, { id })).toEqual({ id })
  expect(await listLists(bo)).toEqual([])
  expect(await db.select().from(listMembers)).toEqual([])
})

test("adding somebody twice and removing somebody who is not there change nothing", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  const id = await listOf(bo, "cy", "cy")
  expect((await getList(bo, { id })).people).toBe(1)
  for (let n = 0; n < 2; n++) expect(await removeFromList(bo, { id, handle: "cy" })).toEqual({ has: false })
  expect((await getList(bo, { id })).people).toBe(0)
})

test("I01: somebody else's list is refused like one that does not exist, and stays as it is", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve", "cy")
  const id = await listOf(bo, "cy")
  const refusals = async (list: string) => {
    return Promise.all(
      [
        getList(eve, { id: list }),
        renameList(eve, { id: list, name: "Mine" }),
        addToList(eve, { id: list, handle: "eve" }),
        removeFromList(eve, { id: list, handle: "cy" }),
        listPeopleOn(eve, { id: list }),
        timelinePage(eve, { kind: "list", id: list }),
        deleteList(eve, { id: list }),
      ].map((act) =>
        (act as Promise<unknown>).then(
          () => "done",
          (error) => String(error),
        ),
      ),
    )
  }
  const refused = await refusals(id)
  expect(refused).toEqual(await refusals(newId()))
  expect(new Set(refused).size).toBe(1)
  expect(refused[0]).toContain("This list does not exist")
  expect(await getList(bo, { id })).toEqual({ id, name: "People to read", people: 1 })
})

test("a list shows what its people post and repost for everyone, and nothing else", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const { item } = await createPost(eve, { body: "of a stranger" })
  const { item: first } = await createPost(cy, { body: "for everyone" })
  await createPost(cy, { body: "an answer", replyTo: item.id })
  await postInGroup(cy, group, "between us")
  await repostPost(dee, { id: item.id })
  await createPost(bo, { body: "of the owner" })
  const id = await listOf(bo, "cy", "dee")
  const shown = async () =>
    (await timelinePage(bo, { kind: "list", id })).items.map(({ post, repostedBy }) => [
      post.body,
      repostedBy?.handle,
    ])
  expect(await shown()).toEqual([
    ["of a stranger", "dee"],
    ["for everyone", undefined],
  ])
  await mutePerson(bo, { handle: "dee" })
  expect(await shown()).toEqual([["for everyone", undefined]])
  expect(first.post.mine.author).toBe(true)
})

test("Z23: somebody who blocks the owner is on no list of theirs, and cannot be added", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await listOf(bo, "cy")
  await blockPerson(cy, { handle: "bo" })
  expect((await listPeopleOn(bo, { id })).items).toEqual([])
  await expect(addToList(bo, { id, handle: "cy" })).rejects.toMatchObject({ code: "not_found" })
})

test("a person has at most fifty lists, and a list at most 500 people, however many are added at once", async ({
  people,
}) => {
  const [bo] = await people("bo", "cy", "dee")
  const id = await listOf(bo)
  for (let n = 0; n < 48; n++) await createList(bo, { name: `List ${n}` })
  const made = await Promise.allSettled([1, 2, 3].map((n) => createList(bo, { name: `Last ${n}` })))
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await listLists(bo)).toHaveLength(50)
  await pool.query(
    `insert into people (id, handle, name, search_text, created_at)
     select n, 'p' || n, 'P ' || n, '', now() from generate_series(1, 499) n`,
  )
  await pool.query("insert into list_members select $1, n, now() from generate_series(1, 499) n", [id])
  const added = await Promise.allSettled(["cy", "dee"].map((handle) => addToList(bo, { id, handle })))
  expect(added.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  const [held] = await db.select({ people: count() }).from(listMembers).where(eq(listMembers.listId, id))
  expect(held?.people).toBe(500)
})

test("N08: a list has a name that can be seen, of at most fifty characters", () => {
  expect(CreateListInput.parse({ name: "  Designers\r\n" })).toEqual({ name: "Designers" })
  for (const name of ["", " \u200b", "x".repeat(51), "a\0b", "\ud800", 7])
    expect(CreateListInput.safeParse({ name }).success).toBe(false)
  expect(CreateListInput.safeParse({ name: "x", ownerId: "1" }).success).toBe(false)
})

test("everybody's lists are their own", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await listOf(bo, "cy")
  expect(await listLists(cy)).toEqual([])
  expect(await db.select().from(lists)).toHaveLength(1)
})
