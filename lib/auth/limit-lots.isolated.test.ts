import { sql } from "drizzle-orm"
import { vi } from "vitest"
import { db } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { readLimits } from "@/lib/core/limits"
import { consumeLimit } from "./request-limiter"

const { points: allowed = 0 } = readLimits({}).personRequests.windows[0] ?? {}

async function countedOf(who: string): Promise<number> {
  const key = `personRequests:60:${who}`
  const { rows } = await db.execute<{ points: number }>(
    sql`select points from rate_limits where key = ${key}`,
  )
  return rows[0]?.points ?? 0
}

test("R03: a twentieth of the limit is counted by one write", async () => {
  for (let request = 0; request < allowed / 20; request++) await consumeLimit("personRequests", "reader")
  expect(await countedOf("reader")).toBe(allowed / 20)
  await consumeLimit("personRequests", "reader")
  expect(await countedOf("reader")).toBe(allowed / 10)
})

test("R03: requests at the same moment share what is counted for them", async () => {
  const asked = allowed / 20 + 1
  await Promise.all(Array.from({ length: asked }, () => consumeLimit("personRequests", "busy")))
  expect(await countedOf("busy")).toBe(allowed / 10)
})

test("R03: two processes together never allow more than the limit, and less only by a lot begun", async () => {
  vi.resetModules()
  const other = await import("./request-limiter")
  expect(other.consumeLimit).not.toBe(consumeLimit)
  const asked = Array.from({ length: allowed + 40 }, (_, index) =>
    (index % 2 ? other : { consumeLimit }).consumeLimit("personRequests", "everywhere").then(
      () => true,
      () => false,
    ),
  )
  const count = (await Promise.all(asked)).filter(Boolean).length
  expect(count).toBeLessThanOrEqual(allowed)
  expect(count).toBeGreaterThan(allowed - allowed / 20)
  expect(await countedOf("everywhere")).toBeGreaterThanOrEqual(allowed)
})
