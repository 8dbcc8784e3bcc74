import { db } from "@/db"
import { bookmarks } from "@/db/schema/bookmarks"
import { events } from "@/db/schema/events"
import { createGroup, joinGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { leaveGroup } from "@/lib/groups/leave"
import { blockPerson, unblockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { hydratePosts } from "@/lib/posts/hydrate"
import { repostPost } from "@/lib/posts/reposts"
import { timelinePage } from "@/lib/timelines/page"
import { bookmarkPost, dropBookmark, unbookmarkPost } from "./bookmark"

const page = (viewer: Viewer) => timelinePage(viewer, { kind: "bookmarks" })
const texts = async (viewer: Viewer) => (await page(viewer)).items.map(({ post }) => post.body)
const says = async (author: Viewer, body: string) => (await createPost(author, { body })).item.id

test("what somebody keeps is there for them, last kept first, each post once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const [first, second] = [await says(cy, "first"), await says(cy, "second")]
  expect(await bookmarkPost(bo, { id: second })).toEqual({ bookmarked: true })
  await bookmarkPost(bo, { id: first })
  await bookmarkPost(bo, { id: second })
  expect(await texts(bo)).toEqual(["first", "second"])
  for (let n = 0; n < 2; n++) expect(await unbookmarkPost(bo, { id: first })).toEqual({ bookmarked: false })
  expect(await texts(bo)).toEqual(["second"])
})

test("keeping a repost keeps its original", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await says(cy, "the original")
  await repostPost(dee, { id })
  const { items } = await timelinePage(bo, { kind: "person", handle: "dee", tab: "posts" })
  await bookmarkPost(bo, { id: items[0]?.id ?? "" })
  const [kept] = (await page(bo)).items
  expect(kept?.post).toMatchObject({ id, body: "the original", mine: { bookmarked: true } })
})

test("nobody else can tell that a post was kept", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await says(cy, "keep me")
  const before = await db.$count(events)
  await bookmarkPost(bo, { id })
  expect((await hydratePosts(bo, [id]))[0]?.mine.bookmarked).toBe(true)
  expect((await hydratePosts(cy, [id]))[0]?.mine.bookmarked).toBe(false)
  expect(await texts(cy)).toEqual([])
  expect(await db.$count(events)).toBe(before)
})

test("a deleted post can no longer be kept, and what was kept of it is without a word", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await says(cy, "soon gone")
  await bookmarkPost(bo, { id })
  await deletePost(cy, { id })
  const { items } = await page(bo)
  expect(items).toHaveLength(1)
  expect(JSON.stringify(items)).not.toMatch(/soon gone|cy/)
  await expect(bookmarkPost(bo, { id })).rejects.toMatchObject({ code: "conflict" })
})

test("Z20: a post that somebody lost stays among their bookmarks as nothing but a place, until they let go of it", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("project-heron", "secret", bo, cy)
  const id = await postInGroup(cy, group, "between us")
  await bookmarkPost(bo, { id })
  expect(await texts(bo)).toEqual(["between us"])
  await leaveGroup(bo, { slug: group.slug })
  const { items } = await page(bo)
  expect(items).toMatchObject([{ post: { deleted: true, body: "", author: { handle: "" }, group: null } }])
  const bytes = JSON.stringify(items)
  for (const secret of [id, "between us", "heron", "cy"]) expect(bytes).not.toContain(secret)
  await joinGroup(bo, group)
  expect(await texts(bo)).toEqual(["between us"])
  await leaveGroup(bo, { slug: group.slug })
  await dropBookmark(bo, { id: items[0]?.id ?? "" })
  expect((await page(bo)).items).toEqual([])
})

test("Z02 Z20: what is not for somebody cannot be kept, and is refused like what does not exist", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("project-heron", "secret", cy)
  const id = await postInGroup(cy, group, "between us")
  const refusal = (of: string) => bookmarkPost(bo, { id: of }).catch(String)
  expect(await refusal(id)).toBe(await refusal(newId()))
  expect(await refusal(id)).toContain("This post does not exist")
  expect(await db.select().from(bookmarks)).toEqual([])
})

test("Z23: between blocked people a kept post is a place without words, while muting takes nothing away", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await bookmarkPost(bo, { id: await says(cy, "kept") })
  await mutePerson(bo, { handle: "cy" })
  expect(await texts(bo)).toEqual(["kept"])
  for (const [blocker, other] of [
    [bo, cy],
    [cy, bo],
  ] as const) {
    await blockPerson(blocker, { handle: other.handle })
    expect(await texts(bo)).toEqual([""])
    await unblockPerson(blocker, { handle: other.handle })
  }
  expect(await texts(bo)).toEqual(["kept"])
})

test("I01: somebody else's bookmark stays as it is, whatever number is sent", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const id = await says(cy, "kept")
  await bookmarkPost(bo, { id })
  const kept = await db.select().from(bookmarks)
  for (const of of [id, kept[0]?.id ?? "", newId()]) {
    expect(await unbookmarkPost(eve, { id: of })).toEqual({ bookmarked: false })
    expect(await dropBookmark(eve, { id: of })).toEqual({ bookmarked: false })
  }
  expect(await db.select().from(bookmarks)).toEqual(kept)
})
