import { sizes } from "../sizes"
import { isBlank } from "./blank"
import { takeGraphemes } from "./graphemes"

const maxNameCodePoints = 200
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * A display name without what could deceive: direction controls, zero-width, tag and control characters go,
 * white space becomes single spaces, at most 50 graphemes (and 200 code points) stay. Null if nothing is left.
 */
export function cleanName(input: string): string | null {
  const spaced = input.normalize("NFC").replace(/\s+/gu, " ").replace(hidden, "")
  const short = [...takeGraphemes(spaced.trim(), sizes.displayName)].slice(0, maxNameCodePoints).join("")
  const name = short.replace(/\s+/gu, " ").trim()
  return isBlank(name) ? null : name
}
