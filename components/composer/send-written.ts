import { type Outcome, tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import type { Box } from "./open-drafts"
import type { Written } from "./written-post"

/**
 * Sends what is written by this call. What is said of its images goes before it: nobody is to see them without. Where
 * that is refused nothing was sent, and the same request may be sent again.
 */
export async function sendWritten<T>(
  { media }: Written,
  box: Box,
  call: () => Promise<Result<T>>,
): Promise<Outcome<T>> {
  if (media.some(({ untold }) => untold)) {
    const error = await import("@/components/media/describe").then(
      ({ tellDescriptions }) => tellDescriptions(box),
      () => ({ code: "unavailable", message: "The server did not answer. Try again." }) as const,
    )
    if (error) return { ok: false, unknown: true, error }
  }
  return tryAction(call)
}
