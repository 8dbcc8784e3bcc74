import "server-only"
import { minutes, nowMs } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import type { Candidate } from "./suggestion-statements"

const keptMs = minutes(10)
const maxViewers = 5000

type Kept = { candidates: Candidate[]; untilMs: number }

// Every page shows whom to follow; ranking them anew each time would cost more than the page. Only ids are kept:
// whom one follows, mutes or blocks is asked afresh at each reading.
const kept = new Map<Id, Kept>()

/** A viewer's candidates, ranked at most once in ten minutes. */
export async function recallCandidates(viewerId: Id, rank: () => Promise<Candidate[]>): Promise<Candidate[]> {
  const known = kept.get(viewerId)
  if (known && known.untilMs > nowMs()) return known.candidates
  const candidates = await rank()
  kept.delete(viewerId)
  kept.set(viewerId, { candidates, untilMs: nowMs() + keptMs })
  const oldest = kept.keys().next().value
  if (kept.size > maxViewers && oldest !== undefined) kept.delete(oldest)
  return candidates
}

/** Ranks anew at the next reading: whom the viewer follows has changed. */
export function forgetCandidates(viewerId: Id): void {
  kept.delete(viewerId)
}
