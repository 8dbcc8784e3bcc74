import { expect, test } from "@playwright/test"
import { sql } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { viewerOf } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { callAction, resultOf, serverAction } from "./security/actions"
import { cookieOf } from "./security/cookies"
import { askAndLeave, ownOrigin, send } from "./security/send"

/** Somebody whose limits nobody else needs. */
async function hire(handle: string): Promise<string> {
  const joined = new Date("2026-01-01")
  await db
    .insert(people)
    .values({
      id: newId(),
      handle,
      name: handle,
      searchText: handle,
      createdAt: joined,
      firstSignedInAt: now(),
    })
    .onConflictDoNothing()
  return cookieOf(handle)
}

test("R01: beyond 300 requests a minute and a burst of 60, somebody has to wait", async () => {
  const cookie = await hire("limited_reader")
  const read = () => send("/api/people/bo", { headers: { cookie } })
  const statuses: number[] = []
  for (let batch = 0; batch < 36; batch++)
    statuses.push(...(await Promise.all(Array.from({ length: 10 }, read))).map(({ status }) => status))
  expect(statuses.filter((status) => status === 200)).toHaveLength(360)
  const refused = await read()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
  expect(JSON.parse(refused.body).error.message).toMatch(/300 requests in one minute/)
  const page = await send("/people", { headers: { cookie } })
  expect([page.status, Number(page.headers["retry-after"]) > 0]).toEqual([429, true])
  const others = await send("/api/people/bo", { headers: { cookie: await hire("bystander") } })
  expect(others.status).toBe(200)
})

test("R02: requests without a session count by socket, whatever address they claim to be from", async () => {
  const from = "127.0.0.31"
  const read = (n: number) =>
    send("/api/people", {
      from,
      headers: {
        "x-forwarded-for": `203.0.113.${n % 250}`,
        forwarded: `for=203.0.113.${n % 250}`,
        "x-real-ip": `203.0.113.${n % 250}`,
        "x-rookery-peer": `203.0.113.${n % 250}`,
      },
    })
  const statuses: number[] = []
  for (let batch = 0; batch < 61; batch++) {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => read(batch * 10 + index)))
    statuses.push(...answers.map(({ status }) => status))
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(600)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  expect((await send("/api/people", { from: "127.0.0.32" })).status).toBe(401)
})

test("R05: a limit follows the person over pages, spellings and sessions", async () => {
  const cookies = [await hire("limited_liker"), await hire("limited_liker")]
  const { item } = await createPost(await viewerOf("bo"), { body: "Like me often" })
  const action = serverAction("reactToPostAction")
  const codes: (string | undefined)[] = []
  for (let n = 0; n < 61; n++) {
    const path = ["/", "/everyone", "/?again=1"][n % 3]
    const headers = { cookie: cookies[n % 2] ?? "" }
    codes.push(
      resultOf(await callAction(action, [{ id: item.id, kind: "like" }], { headers, path }))?.error?.code,
    )
  }
  expect(codes.slice(0, 60).filter(Boolean)).toEqual([])
  expect(codes[60]).toBe("rate_limited")
})

test("R01: the twenty-first attempt to sign in within five minutes waits", async () => {
  const start = () =>
    callAction(serverAction("signInAction"), [{ next: "/" }], {
      from: "127.0.0.33",
      headers: { origin: ownOrigin() },
    })
  const codes: (string | undefined)[] = []
  for (let n = 0; n < 21; n++) codes.push(resultOf(await start())?.error?.code)
  expect(codes.slice(0, 20).filter(Boolean)).toEqual([])
  expect(codes[20]).toBe("rate_limited")
})

test("K05: thousands of requests broken off leave no connection behind", async () => {
  const headers = { cookie: await hire("impatient_reader") }
  const leave = () => askAndLeave("/api/timelines/everyone", headers)
  for (let batch = 0; batch < 30; batch++) await Promise.all(Array.from({ length: 100 }, leave))
  const answer = await send("/api/timelines/everyone", { headers: { cookie: await hire("bystander") } })
  expect(answer.status).toBe(200)
  expect((await send("/api/health/ready")).status).toBe(200)
  const { rows } = await db.execute<{ stuck: number }>(sql`select count(*)::int as stuck from pg_stat_activity
    where application_name = 'rookery' and state <> 'idle' and pid <> pg_backend_pid()`)
  expect(rows[0]?.stuck).toBeLessThanOrEqual(1)
})
