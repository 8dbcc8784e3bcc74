// A lone surrogate becomes U+FFFD in PostgreSQL without a word, a NUL is refused by it, and other controls
// have no place in what people write.
const forbidden = /\p{Cs}|[^\P{Cc}\n\t]/u

/** Whether the text can be stored exactly as it is: no lone surrogate and no control but newline and tab. */
export function isStorableText(text: string): boolean {
  return !forbidden.test(text)
}
