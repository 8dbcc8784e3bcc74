import { createGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import { createList } from "@/lib/lists/create"
import { addToList, removeFromList } from "@/lib/lists/people"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { repostPost } from "@/lib/posts/reposts"
import { expect, test } from "./testing/live-fixtures"

async function listOf(owner: Viewer, name: string, ...handles: string[]) {
  const { id } = await createList(owner, { name })
  for (const handle of handles) await addToList(owner, { id, handle })
  return id
}

test("a new post names the lists that its author is on, to whose lists they are and to nobody else", async ({
  people,
  live,
}) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const [one, two] = [await listOf(ada, "One", "bo", "cy"), await listOf(ada, "Two", "bo")]
  await listOf(ada, "Without", "cy")
  const hers = await listOf(dee, "Hers", "bo")
  const readers = [
    await live.connect(ada),
    await live.connect(dee),
    await live.connect(cy),
    await live.connect(bo),
  ]
  await createPost(bo, { body: "Lunch!" })
  for (const reader of readers) await reader.until((events) => events.length === 1)
  expect(readers.map((reader) => reader.told[0]?.data.lists)).toEqual([
    [one, two],
    [hers],
    undefined,
    undefined,
  ])
})

test("a repost by somebody on a list is news there, though its reader does not follow them", async ({
  people,
  live,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const list = await listOf(ada, "Readers", "bo")
  const { item } = await createPost(cy, { body: "Lunch!" })
  const reader = await live.connect(ada)
  await repostPost(bo, { id: item.id })
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]).toMatchObject({ type: "post", data: { feeds: [], lists: [list] } })
})

test("what no list shows is not announced there: replies, what is for a group alone, and whom one muted or took off", async ({
  people,
  live,
}) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const list = await listOf(ada, "Readers", "bo", "cy", "dee")
  const { slug } = await createGroup("design-crit", "private", ada, bo)
  const { item } = await createPost(ada, { body: "Lunch?" })
  await removeFromList(ada, { id: list, handle: "dee" })
  await mutePerson(ada, { handle: "cy" })
  const reader = await live.connect(ada)
  await createPost(bo, { body: "Yes", replyTo: item.id })
  await createPost(bo, { body: "Between us", group: slug })
  for (const author of [cy, dee]) await createPost(author, { body: "Hello" })
  await createPost(bo, { body: "Hello" })
  await reader.until((events) => events.some(({ data }) => data.lists !== undefined))
  expect(reader.told.filter(({ data }) => data.lists !== undefined)).toHaveLength(1)
  expect(reader.told.map(({ type, data }) => [type, data.lists])).toEqual([
    ["reply", undefined],
    ["post", undefined],
    ["post", undefined],
    ["post", [list]],
  ])
})
