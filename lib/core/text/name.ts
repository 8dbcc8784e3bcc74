import { sizes } from "../sizes"
import { isBlank } from "./blank"
import { takeGraphemes } from "./graphemes"
import { plainLine } from "./plain-line"

const maxNameCodePoints = 200

/** A display name as one plain line of at most 50 graphemes (and 200 code points). Null if nothing is left. */
export function cleanName(input: string): string | null {
  const short = [...takeGraphemes(plainLine(input), sizes.displayName)].slice(0, maxNameCodePoints).join("")
  const name = short.replace(/\s+/gu, " ").trim()
  return isBlank(name) ? null : name
}
