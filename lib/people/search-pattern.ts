import { DomainError } from "@/lib/core/errors"
import { isStorableText } from "@/lib/core/text/storable"
import { foldSearch } from "./search-text"

const maxWords = 8
/** Below this length a trigram index cannot find the middle of a word, and nobody means it. */
const minSubstring = 3

/**
 * The LIKE patterns that a person's search text must all match, one a word: words of one or two characters begin a
 * word, longer ones may stand anywhere. Empty for a blank search. Throws `invalid` for what no text can hold.
 */
export function searchPatterns(typed: string): string[] {
  return wordsOf(typed).map((word) =>
    [...word].length < minSubstring ? `% ${escapeLike(word)}%` : `%${escapeLike(word)}%`,
  )
}

/** The LIKE pattern of people one of whose words begins with what was typed; null for a blank text. */
export function prefixPattern(typed: string): string | null {
  const words = wordsOf(typed)
  return words.length === 0 ? null : `% ${escapeLike(words.join(" "))}%`
}

/** Text as a LIKE pattern that matches exactly itself. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

function wordsOf(typed: string): string[] {
  if (!isStorableText(typed))
    throw new DomainError("invalid", "The search holds characters that cannot be searched for.")
  const words = foldSearch(typed).split(" ")
  return words
    .map((word) => word.replace(/^@/, ""))
    .filter(Boolean)
    .slice(0, maxWords)
}
