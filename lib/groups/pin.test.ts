import { db } from "@/db"
import { posts } from "@/db/schema/posts"
import { postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { deletePost } from "@/lib/posts/delete-post"
import { pinPost, unpinPost } from "./pin"
import { getGroup } from "./queries"
import { eventsOf, giveRole, groupOf } from "./testing/group-of"

const slug = "design-crit"
const pinned = async (...[viewer]: Parameters<typeof getGroup>) => (await getGroup(viewer, slug)).pinnedPostId

test("a moderator pins a post, another takes its place, and unpinning clears it", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await groupOf(slug, "private", bo, cy)
  await giveRole(cy, group, "moderator")
  const first = await postInGroup(bo, group, "First")
  const second = await postInGroup(cy, group, "Second")
  expect(await pinPost(cy, { slug, id: first })).toEqual({ pinnedPostId: first })
  await pinPost(cy, { slug, id: first })
  expect(await pinned(bo, slug)).toBe(first)
  expect(await pinned(eve, slug)).toBeNull()
  await pinPost(bo, { slug, id: second })
  await unpinPost(bo, { slug, id: first })
  expect(await pinned(bo, slug)).toBe(second)
  await unpinPost(bo, { slug, id: second })
  await unpinPost(bo, { slug, id: second })
  expect(await pinned(bo, slug)).toBeNull()
  expect((await eventsOf(group)).filter((kind) => kind === "group.updated")).toHaveLength(3)
})

test("I05: a post said elsewhere cannot be pinned, no more than one that does not exist", async ({
  people,
}) => {
  const [bo] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo)
  const other = await groupOf("elsewhere", "secret", bo)
  const own = newId()
  await db.insert(posts).values({ id: own, authorId: bo.id, body: "To everybody" })
  const repost = newId()
  await db.insert(posts).values({ id: repost, authorId: bo.id, repostOfId: own })
  const deleted = await postInGroup(bo, group, "Gone")
  await deletePost(bo, { id: deleted })
  for (const id of ["1", own, repost, deleted, await postInGroup(bo, other, "Secret")])
    await expect(pinPost(bo, { slug, id })).rejects.toMatchObject({ code: "not_found" })
  expect(await pinned(bo, slug)).toBeNull()
})

test("a pinned post that is deleted, or whose author one has blocked, is on top no longer", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await groupOf(slug, "public", bo, cy)
  const id = await postInGroup(cy, group, "Read me")
  await pinPost(bo, { slug, id })
  expect(await pinned(dee, slug)).toBe(id)
  await blockPerson(dee, { handle: "cy" })
  expect(await pinned(dee, slug)).toBeNull()
  expect(await pinned(bo, slug)).toBe(id)
  await deletePost(cy, { id })
  expect(await pinned(bo, slug)).toBeNull()
})

test("I01: plain members and outsiders pin nothing and unpin nothing", async ({ people }) => {
  const [ada, bo, cy, eve] = await people("ada", "bo", "cy", "eve")
  const group = await groupOf(slug, "public", bo, cy)
  const id = await postInGroup(cy, group, "Mine")
  for (const viewer of [ada, cy, eve])
    await expect(pinPost(viewer, { slug, id })).rejects.toMatchObject({ code: "forbidden" })
  await pinPost(bo, { slug, id })
  for (const viewer of [ada, cy, eve])
    await expect(unpinPost(viewer, { slug, id })).rejects.toMatchObject({ code: "forbidden" })
  expect(await pinned(eve, slug)).toBe(id)
})
