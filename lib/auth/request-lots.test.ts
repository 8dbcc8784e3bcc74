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

test("R03: ten requests of a person are counted by one write", async () => {
  for (let request = 0; request < 10; request++) await consumeLimit("personRequests", "reader")
  expect(await countedOf("reader")).toBe(10)
  await consumeLimit("personRequests", "reader")
  expect(await countedOf("reader")).toBe(20)
})

test("R03: requests at the same moment share what is counted for them", async () => {
  await Promise.all(Array.from({ length: 25 }, () => consumeLimit("personRequests", "busy")))
  expect(await countedOf("busy")).toBe(30)
})

test("R03: two processes together allow a person exactly the limit of requests", async () => {
  vi.resetModules()
  const other = await import("./request-limiter")
  expect(other.consumeLimit).not.toBe(consumeLimit)
  const asked = Array.from({ length: allowed + 40 }, (_, index) =>
    (index % 2 ? other : { consumeLimit }).consumeLimit("personRequests", "everywhere").then(
      () => true,
      () => false,
    ),
  )
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(allowed)
})
