import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { postEdits, posts } from "@/db/schema/posts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { overlapping } from "@/lib/groups/testing/overlapping"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { listEdits } from "./edits"
import { hydratePosts } from "./hydrate"
import { likePost } from "./likes"
import { purgeDeletedPost } from "./purge"
import { repostPost } from "./reposts"

const write = async (author: Viewer, body: string) => (await createPost(author, { body })).item.post

const historyOf = async (viewer: Viewer, id: Id) => (await listEdits(viewer, { id })).map(({ body }) => body)

test.for([
  ["liked it", (cy: Viewer, id: Id) => likePost(cy, { id })],
  ["answered it", (cy: Viewer, id: Id) => createPost(cy, { body: "Yes", replyTo: id })],
  ["reposted it", (cy: Viewer, id: Id) => repostPost(cy, { id })],
  ["quoted it", (cy: Viewer, id: Id) => createPost(cy, { body: "Look", quoteOf: id })],
] as const)(
  "once somebody else has %s, everybody can look up what it said",
  async ([, answer], { people }) => {
    const [bo, cy, dee] = await people("bo", "cy", "dee")
    const { id, createdAt } = await write(bo, "One")
    await answer(cy, id)
    const edited = await editPost(bo, { id, from: "One", body: "Two" })
    expect(edited.editedAt).not.toBeNull()
    expect(await listEdits(dee, { id })).toEqual([
      { body: "Two", writtenAt: edited.editedAt },
      { body: "One", writtenAt: createdAt },
    ])
  },
)

test("after five minutes every change is kept, newest first", async ({ people, clock }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await write(bo, "One")
  clock.forward(minutes(4))
  expect((await editPost(bo, { id, from: "One", body: "Two" })).editedAt).toBeNull()
  clock.forward(minutes(1.1))
  const third = await editPost(bo, { id, from: "Two", body: "Three" })
  clock.forward(minutes(1))
  const fourth = await editPost(bo, { id, from: "Three", body: "Four" })
  expect(await historyOf(cy, id)).toEqual(["Four", "Three", "Two"])
  const [now, before] = await listEdits(cy, { id })
  expect([now?.writtenAt, before?.writtenAt]).toEqual([fourth.editedAt, third.editedAt])
})

test("an answer that comes in the moment of a change is either before it, and the old text is kept, or after it", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await write(bo, "One")
  const answer = () => createPost(cy, { body: "Yes", replyTo: id })
  expect(await overlapping(answer, () => editPost(bo, { id, from: "One", body: "Two" }))).toEqual([
    "fulfilled",
    "fulfilled",
  ])
  expect(await historyOf(cy, id)).toEqual(["Two", "One"])
})

test("of two changes in the same moment the second is refused, and one is kept", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await write(bo, "One")
  await likePost(cy, { id })
  const change = (body: string) => () => editPost(bo, { id, from: "One", body })
  expect(await overlapping(change("Two"), change("Three"))).toEqual(["fulfilled", "rejected"])
  expect(await historyOf(cy, id)).toEqual(["Two", "One"])
})

test("L01: a deleted post takes no change, and its history is gone with it at once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await write(bo, "canary one")
  await likePost(cy, { id })
  await editPost(bo, { id, from: "canary one", body: "canary two" })
  await deletePost(bo, { id })
  for (const viewer of [bo, cy])
    await expect(listEdits(viewer, { id })).rejects.toMatchObject({ code: "not_found" })
  await expect(editPost(bo, { id, from: "canary two", body: "canary three" })).rejects.toThrow("was deleted")
  await purgeDeletedPost({ postId: id })
  expect(await db.select().from(postEdits)).toEqual([])
  expect(JSON.stringify(await db.select().from(posts))).not.toContain("canary")
})

test("Z20 L02: what a post said before is for whoever may read it, and for nobody else", async ({
  people,
}) => {
  const [bo, cy, eve, dee] = await people("bo", "cy", "eve", "dee")
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  const id = await postInGroup(bo, group, "canary")
  await likePost(cy, { id })
  await editPost(bo, { id, from: "canary", body: "Two" })
  await blockPerson(dee, { handle: "bo" })
  expect(await historyOf(cy, id)).toEqual(["Two", "canary"])
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  const refusals = [cy, eve, dee].map((viewer) => listEdits(viewer, { id }).catch(String))
  const nothing = await listEdits(eve, { id: newId() }).catch(String)
  expect(new Set(await Promise.all(refusals))).toEqual(new Set([nothing]))
  // Nothing else shows it, not even to those who may look it up.
  expect(JSON.stringify(await hydratePosts(bo, [id]))).not.toContain("canary")
})

test("a post has as many versions as one can read, and not one more", async ({ people, clock }) => {
  const [bo] = await people("bo")
  const { id } = await write(bo, "0")
  clock.forward(minutes(6))
  for (let n = 0; n < sizes.postVersions; n += 1) await editPost(bo, { id, from: `${n}`, body: `${n + 1}` })
  expect(await historyOf(bo, id)).toHaveLength(sizes.postVersions + 1)
  const more = editPost(bo, { id, from: `${sizes.postVersions}`, body: "more" })
  await expect(more).rejects.toMatchObject({ code: "conflict" })
})
