import { DomainError } from "@/lib/core/errors"
import { takeGraphemes } from "@/lib/core/text/graphemes"

/**
 * The refusal of a change to what another owner has changed since its writer was shown it; `now` is what stands in each
 * of the fields by now, in words.
 */
export function unseenChange(what: string, now: Readonly<Record<string, string>>): DomainError {
  const fields = Object.entries(now).map(([name, said]) => [
    name,
    `It says now: “${takeGraphemes(said, 200)}”`,
  ])
  return new DomainError(
    "conflict",
    `Another owner has just changed ${what} too. What you typed is kept: save again to put it in place of theirs.`,
    { fields: Object.fromEntries(fields) },
  )
}
