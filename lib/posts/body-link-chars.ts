// Character classes of links, as sources for regular expressions with the flag u.

/** Scripts written without spaces: a link that touches them ends there (browsers copy such paths encoded). */
const unspaced =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc]"

/** Characters that take no room or turn the text around. */
export const invisible = "[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}]"

/** Letters, marks and digits that belong to the same word as an ASCII letter beside them. */
export const joined = `(?:(?!${unspaced}|${invisible})[\\p{L}\\p{M}\\p{N}])`

/** What the part of a URL after its host is made of, as people write it. */
export const tailChar = `(?:${joined}|[-._~:/?#[\\]@!$&'()*+,;=%|\u2013])`

/** The text without any of the signs at its end. */
export function trimEndSigns(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
