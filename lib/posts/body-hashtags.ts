import type { Hashtag } from "@/lib/core/text/entity"
import { foldTag } from "@/lib/core/text/fold"
import { countCodePoints } from "@/lib/core/text/size"

// Not letters, yet part of words: joiners, the Hebrew maqaf, geresh and gershayim, the Catalan middle dot, wave
// dashes, voiced marks, the katakana middle dot, the ditto mark, the Tibetan tsheg.
const wordSigns =
  "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
const wordChar = `[\\p{L}\\p{M}\\p{Nd}${wordSigns}]`
const candidate = new RegExp(`[#＃](?![\\ufe0f\\u20e3])(${wordChar}+)`, "gu")
const stuckBefore = new RegExp(`(?:${wordChar}|&)$`, "u")
const afterEmoji = /[\ufe0e\ufe0f]$/u
const stuckAfter = /^(?:[#＃]|:\/\/)/u
const maxCodePoints = 100

/** Hashtags with their folded key. A tag has at least one letter and stands apart from the word before it. */
export function findHashtags(text: string): Hashtag[] {
  const found: Hashtag[] = []
  for (const { 0: whole, 1: word = "", index } of text.matchAll(candidate)) {
    const end = index + whole.length
    const before = text.slice(Math.max(0, index - 2), index)
    if (stuckBefore.test(before) && !afterEmoji.test(before)) continue
    if (stuckAfter.test(text.slice(end, end + 3))) continue
    if (word.length > 2 * maxCodePoints) continue
    const tag = foldTag(word)
    // Folding can make a word eighteen times as long, and the key has to fit an index.
    if (/\p{L}/u.test(tag) && countCodePoints(tag) <= maxCodePoints) {
      found.push({ kind: "hashtag", start: index, end, tag })
    }
  }
  return found
}
