import { plainLine } from "@/lib/core/text/plain-line"

/** Text from elsewhere as one line that is safe to show, cut at a word where it has more code points than that. */
export function cutLine(text: string, maxLength: number): string {
  const line = plainLine(text)
  const letters = [...line]
  if (letters.length <= maxLength) return line
  const cut = letters.slice(0, maxLength - 1).join("")
  return `${cut.replace(/\s+\S{0,20}$/u, "").trimEnd()}…`
}
