import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupRequests, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { hydratePosts } from "@/lib/posts/hydrate"
import { changeVisibility } from "./change-visibility"
import { getGroup } from "./queries"
import { auditOf, eventsOf, giveRole, groupOf } from "./testing/group-of"

const seenBy = async (viewer: Viewer, ids: Id[]) => (await hydratePosts(viewer, ids)).map(({ id }) => id)

async function reply(author: Viewer, replyTo: Id): Promise<Id> {
  const id = newId()
  const [parent] = await db.select().from(posts).where(eq(posts.id, replyTo))
  const { visibility, groupId, rootId } = parent ?? { visibility: 0, groupId: null, rootId: null }
  await db.insert(posts).values({
    ...{ id, authorId: author.id, body: "A reply", visibility, groupId },
    ...{ replyToId: replyTo, rootId: rootId ?? replyTo },
  })
  return id
}

test("Z24: a group that turns private takes every post and reply with it, those under a deleted post too", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await groupOf("design-crit", "public", bo, cy)
  const post = await postInGroup(bo, group, "canary")
  const answer = await reply(eve, post)
  const gone = await postInGroup(cy, group, "to be deleted")
  const kept = await reply(cy, gone)
  await deletePost(cy, { id: gone })
  const all = [post, answer, gone, kept]
  expect(await seenBy(eve, all)).toEqual(all)
  expect(await changeVisibility(bo, { slug: "design-crit", visibility: "private" })).toEqual({
    visibility: "private",
  })
  expect(await seenBy(eve, all)).toEqual([])
  expect(await seenBy(cy, all)).toEqual(all)
  await changeVisibility(bo, { slug: "design-crit", visibility: "public" })
  expect(await seenBy(eve, all)).toEqual(all)
})

test("posts elsewhere keep their audience", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  await groupOf("design-crit", "public", bo)
  const other = await groupOf("design-talk", "public", bo)
  const near = await postInGroup(bo, other, "Elsewhere")
  const mine = await db.insert(posts).values({ id: newId(), authorId: bo.id, body: "x" }).returning()
  await changeVisibility(bo, { slug: "design-crit", visibility: "secret" })
  const ids = [near, mine[0]?.id ?? ""]
  expect(await seenBy(eve, ids)).toEqual(ids)
})

test("from private to secret a group disappears, with what outsiders asked of it", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const group = await groupOf("design-crit", "private", bo)
  await db.insert(groupRequests).values({ groupId: group.id, personId: eve.id, createdAt: now() })
  await changeVisibility(bo, { slug: "design-crit", visibility: "secret" })
  await expect(getGroup(eve, "design-crit")).rejects.toMatchObject({ code: "not_found" })
  expect(await db.$count(groupRequests)).toBe(0)
})

test("each change is told once as an opening or a closing, and is on record", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await groupOf("design-crit", "public", bo)
  await postInGroup(bo, group, "One")
  for (const visibility of ["private", "private", "secret", "private", "public"] as const)
    await changeVisibility(bo, { slug: "design-crit", visibility })
  expect(await eventsOf(group)).toEqual([
    ...["group.closed", "group.closed"],
    ...["group.opened", "group.opened"],
  ])
  const log = await auditOf(group)
  expect(log).toHaveLength(4)
  expect(log[0]).toEqual({
    ...{ actorId: bo.id, act: "group.visibility" },
    details: { from: "public", to: "private", posts: 1, wasDefault: false },
  })
  expect(log[1]?.details).toMatchObject({ posts: 0 })
})

test("whoever agreed to a change from another visibility than the group has by now is asked to look again", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const group = await groupOf("engineering", "private", bo)
  const { slug } = group
  await changeVisibility(bo, { slug, visibility: "public", shown: "private" })
  await expect(changeVisibility(bo, { slug, visibility: "secret", shown: "private" })).rejects.toMatchObject({
    code: "conflict",
    message: "Another owner has just made this group public. Look again at what your change would do.",
  })
  expect((await getGroup(bo, slug)).visibility).toBe("public")
  expect(await changeVisibility(bo, { slug, visibility: "public", shown: "private" })).toEqual({
    visibility: "public",
  })
})

test("a default group that closes is no default any more", async ({ people }) => {
  const [bo] = await people("bo")
  await groupOf("engineering", "public", bo)
  await db.update(groups).set({ isDefault: true })
  await changeVisibility(bo, { slug: "engineering", visibility: "private" })
  expect(await getGroup(bo, "engineering")).toMatchObject({ visibility: "private", isDefault: false })
})

test("I01, I06: nobody but an owner opens or closes a group", async ({ people }) => {
  const [ada, bo, cy, eve] = await people("ada", "bo", "cy", "eve")
  const group = await groupOf("design-crit", "private", bo, cy)
  await giveRole(cy, group, "moderator")
  for (const viewer of [ada, cy, eve])
    await expect(
      changeVisibility(viewer, { slug: "design-crit", visibility: "public" }),
    ).rejects.toMatchObject({ code: "forbidden" })
  expect(await getGroup(bo, "design-crit")).toMatchObject({ visibility: "private" })
})

test("Z24: no reply that is written while a group closes keeps the old audience", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await groupOf("design-crit", "public", bo, cy)
  const post = await postInGroup(bo, group, "canary")
  for (let round = 0; round < 10; round++) {
    await changeVisibility(bo, { slug: "design-crit", visibility: "public" })
    await Promise.allSettled([
      createPost(cy, { body: "one", replyTo: post }),
      createPost(cy, { body: "two", group: "design-crit" }),
      changeVisibility(bo, { slug: "design-crit", visibility: "private" }),
      createPost(cy, { body: "three", group: "design-crit" }),
      createPost(cy, { body: "four", replyTo: post }),
    ])
    const ids = (await db.select({ id: posts.id }).from(posts)).map(({ id }) => id)
    expect(await seenBy(eve, ids)).toEqual([])
  }
  // All of them are members' own, so none was refused.
  expect(await db.$count(posts)).toBe(41)
})
