import { eq } from "drizzle-orm"
import { db } from "@/db"
import { posts } from "@/db/schema/posts"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { hydratePosts } from "./hydrate"

const say = async (author: Viewer, body: string, replyTo?: Id) =>
  (await createPost(author, { body, ...(replyTo && { replyTo }) })).item.id
const seen = async (viewer: Viewer, id: Id) => {
  const [post] = await hydratePosts(viewer, [id])
  if (!post) throw new Error("The post is not there.")
  return post
}

test("what its author says after their own post is folded to the first, the last and how many", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const root = await say(bo, "One")
  const two = await say(bo, "Two", root)
  await say(cy, "Interesting", two)
  const three = await say(bo, "Three", two)
  await say(bo, "An aside to what came before", root)
  expect((await seen(cy, root)).thread?.tail).toMatchObject({ count: 2, post: { id: three, body: "Three" } })
  expect((await seen(cy, three)).thread?.tail).toBeNull()
})

test("a thread ends before what its author deletes from it, and not at all when all is gone", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const root = await say(bo, "One")
  const two = await say(bo, "Two", root)
  const three = await say(bo, "Three", two)
  const four = await say(bo, "Four", three)
  await deletePost(bo, { id: four })
  expect((await seen(cy, root)).thread?.tail).toMatchObject({ count: 2, post: { id: three } })
  const five = await say(bo, "Five", three)
  await deletePost(bo, { id: two })
  expect((await seen(cy, root)).thread).toBeNull()
  const [row] = await db.select().from(posts).where(eq(posts.id, root))
  expect(row).toMatchObject({ tailId: null, tailCount: 0 })
  expect(await seen(cy, five)).toMatchObject({ body: "Five" })
})

test("K08: a thread that is continued twice at once has one end, and both replies are there", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const root = await say(bo, "One")
  const replies = await Promise.all(["A", "B", "C"].map((body) => say(bo, body, root)))
  const tail = (await seen(bo, root)).thread?.tail
  expect(tail?.count).toBe(1)
  expect(replies).toContain(tail?.post.id)
})
