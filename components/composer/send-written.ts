import { type Outcome, tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import type { Attached } from "./draft-store"

// After these the same may go well later.
const passing = new Set(["unavailable", "rate_limited"])

/**
 * Sends what is written by this call. What is said of its images goes before it: nobody is to see them without. Where
 * that is refused nothing was sent.
 */
export async function sendWritten<T>(
  media: readonly Attached[],
  call: () => Promise<Result<T>>,
): Promise<Outcome<T>> {
  if (media.some(({ untold }) => untold)) {
    const error = await import("@/components/media/describe").then(
      ({ tellImages }) => tellImages(media),
      () => ({ code: "unavailable", message: "The server did not answer. Try again." }) as const,
    )
    if (error) return passing.has(error.code) ? { ok: false, unknown: true, error } : { ok: false, error }
  }
  return tryAction(call)
}
