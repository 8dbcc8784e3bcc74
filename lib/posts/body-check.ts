import { sizes } from "@/lib/core/sizes"
import { isBlank } from "@/lib/core/text/blank"
import { normaliseText } from "@/lib/core/text/normalise"
import { countBytes, countCodePoints } from "@/lib/core/text/size"
import { isStorableText } from "@/lib/core/text/storable"
import { parseBody } from "./body"
import { mentionedHandles } from "./body-entity"
import { weightedLength } from "./body-length"

export interface BodyLimits {
  maxGraphemes: number
  /** A grapheme can hold any number of marks, so the two below bound what one can cost. */
  maxCodePoints: number
  maxBytes: number
  maxMentions: number
}

/** The limits of a post. */
export const bodyLimits: BodyLimits = {
  maxGraphemes: sizes.postGraphemes,
  maxCodePoints: sizes.postCodePoints,
  maxBytes: sizes.postBytes,
  maxMentions: sizes.postMentions,
}

export type BodyFault = "blank" | "unstorable" | "too-long" | "too-heavy" | "too-many-mentions"
export type BodyCheck = { ok: true; length: number } | { ok: false; length: number; reason: BodyFault }

/**
 * Whether a text may be posted, and its weighted length for the ring. The composer and the mutation ask this
 * same function; it normalises first, so what is checked is what will be stored.
 */
export function checkBody(typed: string, limits: BodyLimits = bodyLimits): BodyCheck {
  const text = normaliseText(typed)
  // More code units than bytes allowed cannot pass, so the exact count of a pasted book is not worth its time.
  if (text.length > limits.maxBytes) return { ok: false, length: text.length, reason: "too-long" }
  const entities = parseBody(text)
  const length = weightedLength(text, entities)
  const reason = findFault()
  return reason ? { ok: false, length, reason } : { ok: true, length }

  function findFault(): BodyFault | null {
    if (!isStorableText(text)) return "unstorable"
    if (isBlank(text)) return "blank"
    if (length > limits.maxGraphemes) return "too-long"
    if (countCodePoints(text) > limits.maxCodePoints || countBytes(text) > limits.maxBytes) return "too-heavy"
    if (mentionedHandles(entities).length > limits.maxMentions) return "too-many-mentions"
    return null
  }
}

/** What the author is told about a fault. */
export function explainBodyFault(fault: BodyFault, limits: BodyLimits = bodyLimits): string {
  switch (fault) {
    case "blank":
      return "Write something first."
    case "unstorable":
      return "The text holds characters that cannot be stored. Remove them and try again."
    case "too-long":
      return `A post has at most ${limits.maxGraphemes} characters.`
    case "too-heavy":
      return "The text holds too many combined characters. Shorten it and try again."
    case "too-many-mentions":
      return `A post mentions at most ${limits.maxMentions} people.`
  }
}
