import { sql } from "drizzle-orm"
import { afterEach, describe, vi } from "vitest"
import { z } from "zod"
import { db, pool } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { notFound } from "@/lib/core/errors"
import { defineRoute } from "./define-route"
import { signedIn } from "./testing/signed-in"

const read = defineRoute(
  {
    name: "notes.read",
    params: z.object({ id: z.string() }),
    query: z.object({ limit: z.coerce.number().max(50).optional() }),
  },
  async (viewer, { id, limit }) => {
    if (id === "absent") throw notFound("This note")
    if (id === "broken") await db.execute(sql`select 'canary' from no_such_table`)
    return { reader: viewer.handle, id, limit }
  },
)
const get = (headers: Headers, id = "1", query = "") =>
  read(new Request(`http://localhost:3999/api/notes/${id}${query}`, { headers }), {
    params: Promise.resolve({ id }),
  })

test("Somebody signed in gets data that no cache may keep", async ({ people }) => {
  const [bo] = await people("bo")
  const answer = await get(await signedIn(bo), "7", "?limit=10")
  expect(answer.status).toBe(200)
  expect(answer.headers.get("cache-control")).toBe("private, no-store")
  expect(await answer.json()).toEqual({ reader: "bo", id: "7", limit: 10 })
})

test("F05: without a session there is nothing but 401", async () => {
  const answer = await get(new Headers({ cookie: "authjs.session-token=x" }))
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([401, "private, no-store"])
})

test("Q03: unknown, repeated and malformed fields of the query are refused", async ({ people }) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  for (const query of [
    "?limit=51",
    "?limit=NaN",
    "?limit=1&limit=2",
    "?viewerId=1",
    "?limit[]=1",
    "?__proto__=1",
  ])
    expect([query, (await get(headers, "1", query)).status]).toEqual([query, 400])
})

test("F10: a refusal has its status; a bug has 500, a number to report, and nothing of itself", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  expect((await get(headers, "absent")).status).toBe(404)
  const broken = await get(headers, "broken")
  expect(broken.status).toBe(500)
  const text = await broken.text()
  expect(text).toMatch(/report the number [\w-]{36}/)
  expect(text).not.toMatch(/canary|no_such_table|select/)
})

describe("R01: over the limit", () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test("R01: somebody hears 429 and when to come back, and nobody else does", async ({ people }) => {
    vi.useFakeTimers({ toFake: ["Date"] })
    const [bo, cy] = await people("bo", "cy")
    const headers = await signedIn(bo)
    for (let n = 0; n < 360; n++) expect((await get(headers)).status).toBe(200)
    const refused = await get(headers)
    expect(refused.status).toBe(429)
    const wait = Number(refused.headers.get("retry-after"))
    expect(wait).toBeGreaterThan(0)
    expect((await get(await signedIn(cy))).status).toBe(200)
    vi.setSystemTime(Date.now() + wait * 1000)
    expect((await get(headers)).status).toBe(200)
  })
})

test("K05: with every connection taken a request waits no longer than bounded, and the next ones are well", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  const held = await Promise.all(Array.from({ length: pool.options.max ?? 0 }, () => pool.connect()))
  const started = performance.now()
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(headers)))
  expect(performance.now() - started).toBeLessThan(4000)
  for (const answer of answers) {
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  }
  for (const client of held) client.release()
  const after = await Promise.all(Array.from({ length: 20 }, () => get(headers)))
  expect(after.map(({ status }) => status)).toEqual(after.map(() => 200))
  expect([pool.waitingCount, pool.idleCount]).toEqual([0, pool.totalCount])
})
