import type { Outcome } from "@/components/ui/try-action"
import { hours } from "@/lib/core/clock"

/** What becomes of a post that was sent, or is about to be. */
export type Fate =
  | { do: "done" }
  /** It stays and is sent again, under the same key. */
  | { do: "wait"; seconds?: number }
  /** It goes back into its box, with a word about why. */
  | { do: "return"; reason: string }

/** A little shorter than the server remembers what it has answered to a key. */
const rememberedMs = hours(23)

/**
 * Why it must not be sent again by itself: nobody would know any more that it is out already. Null while the server
 * still remembers, or if it was never sent.
 */
export function tooOldToSend(
  { wasTried, since }: { wasTried: boolean; since: number },
  now: number,
): string | null {
  if (!wasTried || now - since < rememberedMs) return null
  return "It is not known whether it was posted the day before. Look, and post it again if it was not."
}

/** By what the server answered; what the next attempt may mend is tried again. */
export function fateOf(outcome: Outcome<unknown>): Fate {
  if (outcome.ok) return { do: "done" }
  const { code, message, retryAfter } = outcome.error
  if ("unknown" in outcome || code === "unavailable" || code === "unauthenticated") return { do: "wait" }
  if (code === "rate_limited") return { do: "wait", seconds: retryAfter ?? 60 }
  return { do: "return", reason: message }
}
