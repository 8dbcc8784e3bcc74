const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" })
const plain = /^[^\P{ASCII}\r]*$/u

/** Number of characters as a person counts them: a family emoji is one, a letter with its accents is one. */
export function countGraphemes(text: string): number {
  if (plain.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** The first graphemes of the text, never cutting through one. */
export function takeGraphemes(text: string, max: number): string {
  if (text.length <= max) return text
  let count = 0
  for (const { index } of segmenter.segment(text)) {
    if (count++ === max) return text.slice(0, index)
  }
  return text
}
