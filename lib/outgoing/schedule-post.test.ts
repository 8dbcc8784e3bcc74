import { afterEach } from "vitest"
import { db } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import { posts } from "@/db/schema/posts"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { days, hours, minutes, nowMs, seconds } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { setLimits } from "@/lib/core/limits"
import { leaveGroup } from "@/lib/groups/leave"
import {
  postNowAction,
  rescheduleAction,
  rewriteOutgoingAction,
  schedulePostAction,
  sendPostAction,
} from "./actions"
import { maxScheduled } from "./policy"
import { postNow } from "./post-now"
import { publishDue } from "./publish-due"
import { listScheduled } from "./queries"
import { reschedule } from "./reschedule"
import { rewriteOutgoing } from "./rewrite"
import { schedulePost } from "./schedule-post"
import { takeBack } from "./take-back"
import { saveUndoTime } from "./undo-time"

afterEach(() => setLimits(null))

const later = (ms: number) => new Date(nowMs() + ms)
const schedule = (author: Viewer, body: string, ms = hours(1)) =>
  schedulePost(author, { post: { body }, publishAt: later(ms) })
const published = async () => (await db.select({ body: posts.body }).from(posts)).map(({ body }) => body)

test("a scheduled post goes out at its time; until then its author alone finds it, soonest first", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await schedule(bo, "In two hours", hours(2))
  await schedule(bo, "In an hour")
  expect(await listScheduled(bo)).toMatchObject([
    { body: "In an hour", scheduled: true, failure: null, group: null, replyTo: null },
    { body: "In two hours" },
  ])
  expect(await listScheduled(cy)).toEqual([])
  clock.forward(hours(1))
  await publishDue()
  expect(await published()).toEqual(["In an hour"])
  expect(await listScheduled(bo)).toMatchObject([{ body: "In two hours" }])
})

test("a post is scheduled a minute to a year ahead, and fifty at a time", async ({ people }) => {
  const [bo] = await people("bo")
  for (const ms of [-days(1), 0, seconds(59), days(367), Number.NaN])
    await expect(schedule(bo, "Then", ms)).rejects.toMatchObject({ code: "invalid" })
  const { id } = await schedule(bo, "Then", minutes(1) + seconds(5))
  await expect(reschedule(bo, { id, publishAt: later(seconds(30)) })).rejects.toMatchObject({
    code: "invalid",
  })
  for (let n = 2; n <= maxScheduled; n += 1) await schedule(bo, `Number ${n}`, days(365))
  await expect(schedule(bo, "One more")).rejects.toThrow("You have 50 scheduled posts")
  await takeBack(bo, { id })
  await schedule(bo, "Room again")
})

test("what could not be posted now cannot be scheduled, and keeps its old text when it is rewritten", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await createGroup("secret", "secret", cy)
  await expect(schedule(bo, " ")).rejects.toThrow("Write something first.")
  const post = { body: "Hi", group: "secret" }
  await expect(schedulePost(bo, { post, publishAt: later(hours(1)) })).rejects.toMatchObject({
    code: "not_found",
  })
  const { id } = await schedule(bo, "Before")
  await expect(rewriteOutgoing(bo, { id, body: "x".repeat(501) })).rejects.toMatchObject({ code: "invalid" })
  expect(await listScheduled(bo)).toMatchObject([{ body: "Before" }])
})

test("its author rewrites it, puts it off, posts it at once or takes it back", async ({ people, clock }) => {
  const [bo] = await people("bo")
  const [one, two, three] = [
    await schedule(bo, "One"),
    await schedule(bo, "Two"),
    await schedule(bo, "Three"),
  ]
  for (let times = 0; times < 2; times += 1) {
    await rewriteOutgoing(bo, { id: one.id, body: "One, better" })
    await reschedule(bo, { id: two.id, publishAt: later(hours(3)) })
  }
  expect(await postNow(bo, { id: three.id })).toMatchObject({ item: { post: { body: "Three" } } })
  await expect(postNow(bo, { id: three.id })).rejects.toMatchObject({ code: "not_found" })
  clock.forward(hours(1))
  await publishDue()
  expect(await published()).toEqual(["Three", "One, better"])
  await takeBack(bo, { id: two.id })
  clock.forward(hours(3))
  await publishDue()
  expect(await published()).toEqual(["Three", "One, better"])
})

test("Z20: what has failed waits until its author tries again, and stays when that is refused as well", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("crit", "private", bo, cy)
  const { id } = await schedulePost(bo, {
    post: { body: "For the group", group: "crit" },
    publishAt: later(hours(1)),
  })
  await leaveGroup(bo, { slug: "crit" })
  clock.forward(hours(1))
  await publishDue()
  await expect(postNow(bo, { id })).rejects.toThrow("Join this group")
  expect(await listScheduled(bo)).toMatchObject([{ body: "For the group", failure: expect.any(String) }])
  await db.execute(
    `insert into group_members (person_id, group_id, created_at) values (${bo.id}, ${group.id}, now())`,
  )
  await reschedule(bo, { id, publishAt: later(minutes(5)) })
  expect(await listScheduled(bo)).toMatchObject([{ failure: null }])
  clock.forward(minutes(5))
  await publishDue()
  expect(await published()).toEqual(["For the group"])
})

test("I02: nobody changes, posts or puts off what somebody else has scheduled", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await schedule(bo, "Mine")
  const before = await db.select().from(outgoingPosts)
  const acts: ((id: Id) => Promise<unknown>)[] = [
    (id) => rewriteOutgoing(cy, { id, body: "Theirs" }),
    (id) => reschedule(cy, { id, publishAt: later(hours(2)) }),
    (id) => postNow(cy, { id }),
    (id) => takeBack(cy, { id }),
  ]
  for (const act of acts) expect(await act(id).catch(String)).toBe(await act(newId()).catch(String))
  expect(await db.select().from(outgoingPosts)).toEqual(before)
  expect(await published()).toEqual([])
})

test("R01: a post is counted when it is sent or scheduled, and not once more when it is out", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  setLimits({ LIMIT_POST: "3/86400", LIMIT_OUTGOING: "2/86400" })
  sent.headers = await signedIn(bo)
  await saveUndoTime(bo, { seconds: 10 })
  const publishAt = later(hours(1)).toISOString()
  const scheduled = await schedulePostAction({ post: { body: "1" }, publishAt })
  expect(scheduled).toMatchObject({ ok: true })
  expect(await sendPostAction({ body: "2" })).toMatchObject({ ok: true })
  clock.forward(hours(1))
  await publishDue()
  expect(await sendPostAction({ body: "3" })).toMatchObject({ ok: true })
  const tooMany = { ok: false, error: { code: "rate_limited" } }
  expect(await sendPostAction({ body: "4" })).toMatchObject(tooMany)
  expect(await schedulePostAction({ post: { body: "4" }, publishAt })).toMatchObject(tooMany)
  const [id] = [newId()]
  for (let n = 0; n < 2; n += 1)
    expect(await postNowAction({ id })).toMatchObject({ error: { code: "not_found" } })
  for (const act of [postNowAction, rescheduleAction, rewriteOutgoingAction])
    expect(
      await act({
        id,
        ...(act === rescheduleAction && { publishAt }),
        ...(act === rewriteOutgoingAction && { body: "x" }),
      }),
    ).toMatchObject(tooMany)
})

test("K08: the same schedule sent twenty times at once is one scheduled post", async ({ people }) => {
  const [bo] = await people("bo")
  sent.headers = await signedIn(bo)
  const input = { post: { body: "Once" }, publishAt: later(hours(1)).toISOString() }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => schedulePostAction(input, { key: "the-same-key" })),
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(await db.$count(outgoingPosts)).toBe(1)
  const other = { ...input, publishAt: later(hours(2)).toISOString() }
  expect(await schedulePostAction(other, { key: "the-same-key" })).toMatchObject({
    error: { code: "mismatch" },
  })
})

test("I03: nothing but the text, its place and its time is taken from outside", async ({ people }) => {
  const [bo] = await people("bo")
  sent.headers = await signedIn(bo)
  const publishAt = later(hours(1)).toISOString()
  const post = { body: "Hi" }
  for (const wrong of [
    { post, publishAt, authorId: "1" },
    { post: { ...post, authorId: "1" }, publishAt },
    { post: { ...post, isScheduled: false }, publishAt },
    ...["tomorrow", "2026-13-01T00:00:00Z", "", 7, null].map((at) => ({ post, publishAt: at })),
  ])
    expect(await schedulePostAction(wrong)).toMatchObject({ ok: false, error: { code: "invalid" } })
  expect(await db.$count(outgoingPosts)).toBe(0)
})
