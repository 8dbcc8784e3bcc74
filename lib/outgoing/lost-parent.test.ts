import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { hours, nowMs } from "@/lib/core/clock"
import { leaveGroup } from "@/lib/groups/leave"
import { listScheduled } from "./queries"
import { schedulePost } from "./schedule-post"

test("Z20: of what a scheduled reply answers nothing is told to whoever may not read it any more", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const replyTo = await postInGroup(bo, group, "between us")
  const publishAt = new Date(nowMs() + hours(1))
  await schedulePost(cy, { post: { body: "Yes", replyTo }, publishAt })
  expect(await listScheduled(cy)).toMatchObject([{ replyTo: { id: replyTo, handle: "bo" } }])
  await leaveGroup(cy, { slug: "design-crit" })
  const [kept, ...more] = await listScheduled(cy)
  expect([kept?.body, kept?.replyTo, more]).toEqual(["Yes", { id: replyTo, handle: null }, []])
  expect(JSON.stringify(kept)).not.toContain("design-crit")
})
