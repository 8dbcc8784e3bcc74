import "server-only"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { DomainError } from "@/lib/core/errors"
import { readLimits } from "@/lib/core/limits"

const maxRemembered = 20_000

type Memory = { known: Set<string>; limiter?: RateLimiterMemory }

// Pages and routes are separate module instances of one process.
const shared = globalThis as typeof globalThis & { rookerySessions?: Memory }
shared.rookerySessions ??= { known: new Set() }
const memory = shared.rookerySessions
const { known } = memory

/**
 * Looks a session up in the database, but not for anybody without end: an address may try as many tokens that lead
 * to no session as it may send requests without one. Tokens that were good a moment ago are looked up freely, so
 * that nobody is locked out by a flood from their own office. Counted by each process alone, before the database.
 */
export async function lookUpSession<T>(
  { token, address }: { token: string; address: string },
  find: (token: string) => Promise<T | null>,
): Promise<T | null> {
  if (!known.has(token)) await takeAttempt(address)
  const session = await find(token)
  if (session === null) known.delete(token)
  else if (!known.has(token)) await remember(token, address)
  return session
}

async function takeAttempt(address: string): Promise<void> {
  try {
    await attempts().consume(address)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw new DomainError("rate_limited", `Too many requests from your network. Wait ${retryAfter} s.`, {
      retryAfter,
    })
  }
}

/** A good token is no attempt: what it cost is given back. */
async function remember(token: string, address: string): Promise<void> {
  if (known.size >= maxRemembered) known.clear()
  known.add(token)
  await attempts().reward(address)
}

function attempts(): RateLimiterMemory {
  const [window = { points: 600, seconds: 60 }] = readLimits(process.env).addressRequests.windows
  memory.limiter ??= new RateLimiterMemory({ points: window.points, duration: window.seconds })
  return memory.limiter
}
