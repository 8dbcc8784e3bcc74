import { eq, sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { posts, postTags } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import { timelinePage } from "@/lib/timelines/page"
import { rollUpCounters } from "./counters"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"
import { canDelete } from "./policy"
import { purgeDeletedPost } from "./purge"
import { repostPost } from "./reposts"

/** The jobs planned for a post, with the seconds until they run. The queue outlives the tests of a file. */
async function jobsFor(postId: string) {
  const { rows } = await db.execute<{ task: string; seconds: number }>(
    sql`select t.identifier as task, extract(epoch from j.run_at - now())::float as seconds
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where j.payload ->> 'postId' = ${postId}`,
  )
  return rows
}

test("a deleted post is a tombstone at once: no text, no tags, no reposts, its replies stay", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { id } = (await createPost(bo, { body: "canary #launch" })).item
  const reply = (await createPost(cy, { body: "A reply", replyTo: id })).item.post
  await repostPost(dee, { id })
  await deletePost(bo, { id })
  const [tombstone, kept] = await hydratePosts(cy, [id, reply.id])
  expect(tombstone).toMatchObject({ deleted: true, body: "", entities: [], author: { handle: "bo" } })
  expect(kept).toMatchObject({ deleted: false, body: "A reply", replyTo: { id, handle: "bo" } })
  expect(await db.select().from(postTags)).toEqual([])
  for (const feed of [{ kind: "everyone" }, { kind: "person", handle: "dee", tab: "posts" }] as const) {
    expect((await timelinePage(dee, feed)).items).toEqual([])
  }
  const told = await db.select().from(events).where(eq(events.kind, "post.deleted"))
  expect(told).toMatchObject([{ actorId: bo.id, postId: id }])
})

test("I01: nobody else deletes a post, not even an admin by this way, and the row stays as it was", async ({
  people,
}) => {
  const [bo, cy, ada] = await people("bo", "cy", "ada")
  const { post } = (await createPost(bo, { body: "Hello" })).item
  await repostPost(cy, { id: post.id })
  const before = await db.select().from(posts)
  for (const stranger of [cy, ada]) {
    await expect(deletePost(stranger, { id: post.id })).rejects.toMatchObject({ code: "not_found" })
    expect(canDelete((await hydratePosts(stranger, [post.id]))[0] ?? post)).toBe(false)
  }
  const repost = before.find((row) => row.repostOfId)?.id ?? ""
  await expect(deletePost(cy, { id: repost })).rejects.toMatchObject({ code: "not_found" })
  await expect(deletePost(cy, { id: "77" })).rejects.toMatchObject({ code: "not_found" })
  expect(await db.select().from(posts)).toEqual(before)
  expect(canDelete(post)).toBe(true)
  expect(await jobsFor(post.id)).toEqual([])
})

test("deleting twice, or twenty times at once, deletes once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const parent = (await createPost(cy, { body: "Question?" })).item.post
  const { id } = (await createPost(bo, { body: "Answer", replyTo: parent.id })).item
  await Promise.all(Array.from({ length: 20 }, () => deletePost(bo, { id })))
  expect(await deletePost(bo, { id })).toEqual({ id })
  await rollUpCounters()
  expect((await hydratePosts(cy, [parent.id]))[0]?.counts.replies).toBe(0)
  const planned = await jobsFor(id)
  expect(planned.map((job) => job.task)).toEqual(["posts.purge"])
  expect(planned[0]?.seconds).toBeGreaterThan(40)
  expect(planned[0]?.seconds).toBeLessThanOrEqual(61)
})

test("L01: a minute later the text is erased, also from what a repeated request would hear", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const input = { body: "canary" }
  const send = () =>
    actOnce(
      { personId: bo.id, action: "posts.create", key: "a-key-of-mine", input },
      { before: async () => undefined, act: () => createPost(bo, input) },
    )
  const { id } = (await send()).item
  await purgeDeletedPost({ postId: id })
  expect((await hydratePosts(bo, [id]))[0]?.body).toBe("canary")
  await deletePost(bo, { id })
  for (let round = 0; round < 2; round++) await purgeDeletedPost({ postId: id })
  expect((await db.select().from(posts))[0]).toMatchObject({ id, body: "", entities: [] })
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("canary")
  expect((await send()).item).toMatchObject({ id, post: { body: "" } })
  expect(await db.select().from(posts)).toHaveLength(1)
})

test("a deletion that is rolled back leaves the post and plans nothing", async ({ people }) => {
  const [bo] = await people("bo")
  const { id } = (await createPost(bo, { body: "Hello" })).item
  const act = transaction(async () => {
    await deletePost(bo, { id })
    throw new Error("no")
  })
  await expect(act).rejects.toThrow("no")
  expect((await hydratePosts(bo, [id]))[0]).toMatchObject({ deleted: false, body: "Hello" })
  expect(await jobsFor(id)).toEqual([])
})
