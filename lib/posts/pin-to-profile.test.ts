import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { pinToProfile, unpinFromProfile } from "./pin-to-profile"
import { findPinnedPost } from "./pinned-post"

const says = async (author: Viewer, body: string) => (await createPost(author, { body })).item.id
const shown = async (viewer: Viewer, handle: string) =>
  (await findPinnedPost(viewer, { handle }))?.body ?? null

test("one post of somebody's own stands on top of their profile, the last that they pinned", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const [first, second] = [await says(bo, "first"), await says(bo, "second")]
  expect(await pinToProfile(bo, { id: first })).toEqual({ pinnedPostId: first, before: null })
  expect(await pinToProfile(bo, { id: first })).toEqual({ pinnedPostId: first, before: first })
  expect(await pinToProfile(bo, { id: second })).toEqual({ pinnedPostId: second, before: first })
  expect([await shown(bo, "bo"), await shown(cy, "BO"), await shown(bo, "cy")]).toEqual([
    "second",
    "second",
    null,
  ])
  expect((await hydratePosts(bo, [first, second])).map(({ mine }) => mine.pinned)).toEqual([false, true])
  expect((await hydratePosts(cy, [second])).map(({ mine }) => mine.pinned)).toEqual([false])
  expect(await unpinFromProfile(bo, { id: first })).toMatchObject({ pinnedPostId: second })
  for (let n = 0; n < 2; n++)
    expect(await unpinFromProfile(bo, { id: second })).toMatchObject({ pinnedPostId: null })
  expect(await shown(cy, "bo")).toBeNull()
})

test("I01: nobody pins what somebody else wrote, and is told no more than of what does not exist", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await says(cy, "of cy")
  const refusal = (of: string) => pinToProfile(bo, { id: of }).catch(String)
  expect(await refusal(id)).toBe(await refusal(newId()))
  expect(await refusal(id)).toContain("This post does not exist")
  expect(await shown(bo, "bo")).toBeNull()
  expect(await shown(bo, "cy")).toBeNull()
})

test("replies and what is for a group alone cannot be pinned", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await says(cy, "a question")
  const { item } = await createPost(bo, { body: "an answer", replyTo: id })
  const group = await createGroup("project-heron", "private", bo)
  const inside = await postInGroup(bo, group, "between us")
  for (const of of [item.id, inside])
    await expect(pinToProfile(bo, { id: of })).rejects.toMatchObject({ code: "forbidden" })
})

test("a deleted post is no longer pinned, and cannot be", async ({ people }) => {
  const [bo] = await people("bo")
  const id = await says(bo, "soon gone")
  await pinToProfile(bo, { id })
  await deletePost(bo, { id })
  const [row] = await db.select().from(peopleTable).where(eq(peopleTable.id, bo.id))
  expect(row?.pinnedPostId).toBeNull()
  expect(await shown(bo, "bo")).toBeNull()
  await expect(pinToProfile(bo, { id })).rejects.toMatchObject({ code: "conflict" })
  // Pinned in the moment of its deletion, it is not shown either.
  await db.update(peopleTable).set({ pinnedPostId: id }).where(eq(peopleTable.id, bo.id))
  expect(await shown(bo, "bo")).toBeNull()
})

test("Z23 Z24: a pinned post is shown to nobody who may not read it any more", async ({ people }) => {
  const [bo, cy, eve, ada] = await people("bo", "cy", "eve", "ada")
  const group = await createGroup("heron", "public", bo, cy)
  const id = await postInGroup(bo, group, "in the open")
  await pinToProfile(bo, { id })
  expect(await shown(eve, "bo")).toBe("in the open")
  await blockPerson(ada, { handle: "bo" })
  expect(await shown(ada, "bo")).toBeNull()
  await db.update(groups).set({ visibility: "private" }).where(eq(groups.id, group.id))
  await db.update(posts).set({ visibility: 1 }).where(eq(posts.groupId, group.id))
  expect(await shown(eve, "bo")).toBeNull()
  expect(await shown(cy, "bo")).toBe("in the open")
})
