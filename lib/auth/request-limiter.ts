import "server-only"
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { pool } from "@/db"
import { DomainError } from "@/lib/core/errors"
import { currentLimits, type LimitName, type LimitRule, type Window } from "@/lib/core/limits"
import { LimitLots } from "./limit-lots"

type Limit = { rule: LimitRule; counters: LimitLots[] }

const limits = new Map<LimitName, Limit>()

/**
 * Counts one act of `who` under a rule, in one bucket for all processes. Throws `rate_limited` naming the limit and
 * the time to wait. While the counters are out of reach, this process counts alone: never without a limit.
 */
export async function consumeLimit(name: LimitName, who: string): Promise<void> {
  const { rule, counters } = limitOf(name)
  for (const [index, counter] of counters.entries()) {
    try {
      await counter.consume(who)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw refused(rule, rule.windows[index], refusal.msBeforeNext)
    }
  }
}

function limitOf(name: LimitName): Limit {
  const rule = currentLimits()[name]
  const known = limits.get(name)
  if (known?.rule === rule) return known
  const limit = { rule, counters: rule.windows.map((window) => new LimitLots(createLimiter(name, window))) }
  limits.set(name, limit)
  return limit
}

function createLimiter(name: LimitName, { points, seconds }: Window): RateLimiterPostgres {
  const shape = { keyPrefix: `${name}:${seconds}`, points, duration: seconds }
  return new RateLimiterPostgres({
    ...shape,
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    // One limiter sweeps the table for all of them.
    clearExpiredByTimeout: name === "personRequests",
    // Who is over the limit is refused from memory until the window ends.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory(shape),
  })
}

function refused(rule: LimitRule, window: Window | undefined, waitMs: number): DomainError {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1000))
  const limit = `${window?.points} ${rule.what} in ${inWords(window?.seconds ?? 0)}`
  return new DomainError("rate_limited", `The limit is ${limit}. Try again in ${inWords(retryAfter)}.`, {
    retryAfter,
  })
}

function inWords(seconds: number): string {
  const [size, unit] =
    seconds >= 86_400
      ? [86_400, "day"]
      : seconds >= 3600
        ? [3600, "hour"]
        : seconds >= 60
          ? [60, "minute"]
          : [1, "second"]
  const count = Math.ceil(seconds / size)
  return count === 1 ? `one ${unit}` : `${count} ${unit}s`
}
