import pg from "pg"
import { afterEach, beforeEach, vi } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { DomainError } from "@/lib/core/errors"
import { type LimitName, readLimits } from "@/lib/core/limits"
import { consumeLimit } from "./request-limiter"

// Only the date: the database connection needs its timers.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
})

const wait = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

async function refusalOf(name: LimitName, who: string): Promise<DomainError | null> {
  try {
    await consumeLimit(name, who)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

const windows = Object.entries(readLimits({})).flatMap(([name, rule]) =>
  rule.windows.map((window) => ({ name: name as LimitName, ...window })),
)

test.for(windows)(
  "R01: $name allows $points in $seconds s, refuses the next, and allows again after",
  async ({ name, points, seconds }) => {
    const limit = `The limit is ${points} ${readLimits({})[name].what} in`
    const who = `somebody-${seconds}`
    let allowed = 0
    let refusal: DomainError | null = null
    while (!refusal) {
      const next = await refusalOf(name, who)
      if (!next) allowed += 1
      else if (next.message.startsWith(limit)) refusal = next
      // A shorter window is waited out; it is the longer one that is asked about.
      else wait(next.details.retryAfter ?? 0)
    }
    expect(allowed).toBe(points)
    expect(refusal.code).toBe("rate_limited")
    expect(refusal.details.retryAfter).toBeGreaterThan(0)
    expect(refusal.details.retryAfter).toBeLessThanOrEqual(seconds)
    expect(await refusalOf(name, `${who}-else`)).toBeNull()
    wait(refusal.details.retryAfter ?? 0)
    expect(await refusalOf(name, who)).toBeNull()
  },
)

test("R03: two processes count in one bucket, exactly", async () => {
  vi.resetModules()
  const other = await import("./request-limiter")
  expect(other.consumeLimit).not.toBe(consumeLimit)
  const { points } = readLimits({}).deletePost.windows[0] ?? { points: 0 }
  const halves = Array.from({ length: points + 10 }, (_, index) =>
    (index % 2 ? other : { consumeLimit }).consumeLimit("deletePost", "shared").then(
      () => true,
      () => false,
    ),
  )
  expect((await Promise.all(halves)).filter(Boolean)).toHaveLength(points)
})

test("R04: with the counters out of reach this process still counts, never without a limit", async () => {
  const owner = new pg.Client({ connectionString: process.env.TEST_DATABASE_OWNER_URL })
  await owner.connect()
  await owner.query("alter table rate_limits rename to rate_limits_away")
  const { points } = readLimits({}).post.windows[0] ?? { points: 0 }
  for (let act = 0; act < points; act++) expect(await refusalOf("post", "outage")).toBeNull()
  expect(await refusalOf("post", "outage")).toMatchObject({ code: "rate_limited" })
  await owner.query("alter table rate_limits_away rename to rate_limits")
  await owner.end()
})
