import { eq } from "drizzle-orm"
import { db } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { expect, test } from "@/db/testing/fixtures"
import { actOnce } from "@/lib/auth/idempotency"
import type { Viewer } from "@/lib/auth/viewer"
import { hours, nowMs, seconds } from "@/lib/core/clock"
import { findDraft } from "@/lib/drafts/find-draft"
import { SaveDraftInput } from "@/lib/drafts/input"
import { saveDraft } from "@/lib/drafts/save-draft"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { CreatePostInput } from "@/lib/posts/input"
import { purgeDeletedPost } from "@/lib/posts/purge"
import { listQueue } from "@/lib/posts/queue"
import { moderatedGroup } from "@/lib/posts/testing/moderated-group"
import { publishDue } from "./publish-due"
import { listPending, listScheduled } from "./queries"
import { rewriteOutgoing } from "./rewrite"
import { schedulePost } from "./schedule-post"
import { sendPost } from "./send-post"
import { saveUndoTime } from "./undo-time"

const more = ["Two", "Three"]

const saidBy = async (author: Viewer) => {
  const rows = await db.select().from(posts).where(eq(posts.authorId, author.id)).orderBy(posts.id)
  return rows.map(({ id, body, replyToId }) => ({ id, body, replyToId }))
}

test("a thread is posted in order, each post the answer to the one before, and folded at once", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const posted = await createPost(bo, { body: "One", more, question: true })
  const said = await saidBy(bo)
  expect(said).toEqual([
    { id: posted.item.id, body: "One", replyToId: null },
    { id: expect.any(String), body: "Two", replyToId: said[0]?.id },
    { id: expect.any(String), body: "Three", replyToId: said[1]?.id },
  ])
  expect(posted.item.post.thread).toMatchObject({
    question: true,
    tail: { count: 2, post: { body: "Three" } },
  })
})

test("a thread of which one post is refused is not posted at all", async ({ people }) => {
  const [bo] = await people("bo")
  await expect(createPost(bo, { body: "One", more: ["Two", "x".repeat(501)] })).rejects.toMatchObject({
    code: "invalid",
  })
  await expect(sendPost(bo, { body: "One", more: ["Two", "   "] })).rejects.toMatchObject({ code: "invalid" })
  expect(await saidBy(bo)).toEqual([])
  expect(await db.select().from(outgoingPosts)).toEqual([])
})

test("a thread that can be taken back is out as a whole when its seconds are over", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  await saveUndoTime(bo, { seconds: 10 })
  await sendPost(bo, { body: "One", more })
  expect(await saidBy(bo)).toEqual([])
  expect(await listPending(bo)).toMatchObject([{ body: "One", more }])
  clock.forward(seconds(11))
  await publishDue()
  expect((await saidBy(bo)).map(({ body }) => body)).toEqual(["One", ...more])
})

test("every text of a thread that waits can be changed, and all of them are posted as they are then", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const publishAt = new Date(nowMs() + hours(1))
  const { id } = await schedulePost(bo, { post: { body: "One", more, question: true }, publishAt })
  const rewrite = (texts: string[], author = bo) => rewriteOutgoing(author, { id, body: "One", more: texts })
  await expect(rewrite(["Two", "x".repeat(501)])).rejects.toMatchObject({ code: "invalid" })
  await expect(rewrite([...more, "Four"])).rejects.toMatchObject({ code: "conflict" })
  await expect(rewrite(["Mine"], cy)).rejects.toMatchObject({ code: "not_found" })
  await rewriteOutgoing(bo, { id, body: "One, better" })
  expect(await listScheduled(bo)).toMatchObject([{ body: "One, better", more, question: true }])
  for (let times = 0; times < 2; times += 1) await rewrite(["Two, better"])
  clock.forward(hours(2))
  await publishDue()
  expect((await saidBy(bo)).map(({ body }) => body)).toEqual(["One", "Two, better"])
})

test("a thread for a group that looks at posts first waits there as a whole once its seconds are over", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await moderatedGroup(bo, cy)
  await saveUndoTime(cy, { seconds: 10 })
  await sendPost(cy, { body: "One", more, question: true, group: group.slug })
  clock.forward(seconds(11))
  await publishDue()
  expect(await listPending(cy)).toEqual([])
  expect(await saidBy(cy)).toEqual([])
  expect((await listQueue(bo, group)).items).toMatchObject([{ body: "One", more, question: true }])
})

test("R01: every post of a thread counts against the limit of posting", async ({ people }) => {
  const [bo] = await people("bo")
  await sendPost(bo, { body: "One", more: ["2", "3", "4", "5", "6", "7"] })
  await expect(sendPost(bo, { body: "One", more: ["2", "3", "4", "5", "6", "7"] })).rejects.toMatchObject({
    code: "rate_limited",
  })
})

test("Z03: the reply kept for a repeated request says no more of a post that was deleted from the thread", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const input = { body: "One", more: ["Two", "The secret end"] }
  await actOnce(
    { personId: bo.id, action: "outgoing.send", key: "a-key-of-mine", input },
    { before: async () => undefined, act: () => createPost(bo, input) },
  )
  const kept = async () => JSON.stringify(await db.select().from(idempotencyKeys))
  expect(await kept()).toContain("secret")
  const last = (await saidBy(bo)).at(-1)?.id ?? ""
  await deletePost(bo, { id: last })
  await purgeDeletedPost({ postId: last })
  expect(await kept()).not.toContain("secret")
})

test("a thread has ten posts at most, and is no answer", () => {
  expect(CreatePostInput.safeParse({ body: "1", more: Array(9).fill("x") }).success).toBe(true)
  expect(CreatePostInput.safeParse({ body: "1", more: Array(10).fill("x") }).success).toBe(false)
  expect(CreatePostInput.safeParse({ body: "1", more: ["x"], replyTo: "1" }).success).toBe(false)
})

test("a draft keeps all posts of a thread, as far as they fit", async ({ people }) => {
  const [bo] = await people("bo")
  const draft = { context: "new", text: "One", key: crypto.randomUUID(), more: ["Two", ""], from: 0 }
  await saveDraft(bo, SaveDraftInput.parse(draft))
  expect((await findDraft(bo, { context: "new" })).draft).toMatchObject({ text: "One", more: ["Two", ""] })
  const huge = { ...draft, more: Array(9).fill("𝒳".repeat(2000)) }
  expect(SaveDraftInput.safeParse(huge).success).toBe(false)
})
