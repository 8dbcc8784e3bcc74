import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { db } from "@/db"
import { polls } from "@/db/schema/polls"
import { expect, test } from "@/db/testing/fixtures"
import { hours, nowMs } from "@/lib/core/clock"
import { findDraft } from "@/lib/drafts/find-draft"
import { SaveDraftInput } from "@/lib/drafts/input"
import { saveDraft } from "@/lib/drafts/save-draft"
import { lunch } from "@/lib/posts/testing/polls"
import { holdPost } from "./hold-post"
import { publishDue } from "./publish-due"
import { listScheduled } from "./queries"
import { rewriteOutgoing } from "./rewrite"

test("a poll waits with its post, outlives a change of the text, and is open from when it is out", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  const publishAt = new Date(nowMs() + hours(1))
  const post = { body: "Lunch?", poll: lunch }
  const { id } = await holdPost(bo, { post, publishAt, isScheduled: true })
  expect(await db.select().from(polls)).toEqual([])
  await rewriteOutgoing(bo, { id, body: "Dinner?" })
  expect(await listScheduled(bo)).toMatchObject([{ body: "Dinner?", poll: lunch }])
  clock.forward(hours(1))
  await publishDue()
  const [row] = await db
    .select({ left: sql<number>`extract(epoch from closes_at - now())::float / 60` })
    .from(polls)
  expect(row?.left).toBeGreaterThan(59)
})

test("a poll that is not finished is kept with the draft, as it is; one that cannot be is not", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const draft = { context: "new", text: "", key: randomUUID(), from: 0 }
  const poll = { ...lunch, options: ["Soup", ""] }
  expect(await saveDraft(bo, SaveDraftInput.parse({ ...draft, poll }))).toEqual({ version: 1 })
  expect(await findDraft(bo, { context: "new" })).toMatchObject({ draft: { text: "", poll } })
  expect(SaveDraftInput.safeParse(draft).success).toBe(false)
  for (const options of [["a", "b", "c", "d", "e"], ["a".repeat(401)], ["\ud83d"]])
    expect(SaveDraftInput.safeParse({ ...draft, poll: { ...poll, options } }).success).toBe(false)
})
