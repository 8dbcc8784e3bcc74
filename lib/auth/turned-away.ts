import { nowMs } from "@/lib/core/clock"

const maxRemembered = 10_000

// Proxy, pages and routes are separate module instances of one process.
const shared = globalThis as typeof globalThis & { rookeryTurnedAway?: Map<string, number> }
shared.rookeryTurnedAway ??= new Map()
const turnedAway = shared.rookeryTurnedAway

/** Remembers that a session is over its limit: its pages are then refused before anything is rendered. */
export function turnAway(sessionToken: string, seconds: number): void {
  if (turnedAway.size >= maxRemembered) turnedAway.clear()
  turnedAway.set(sessionToken, nowMs() + seconds * 1000)
}

/** Seconds that a session has to wait, 0 when it may go on. */
export function secondsTurnedAway(sessionToken: string): number {
  const until = turnedAway.get(sessionToken)
  if (until === undefined) return 0
  const seconds = Math.ceil((until - nowMs()) / 1000)
  if (seconds <= 0) turnedAway.delete(sessionToken)
  return Math.max(seconds, 0)
}
