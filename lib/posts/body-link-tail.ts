import { invisible, tailChar } from "./body-link-chars"

const port = /:\d{1,5}(?!\d)/y
const tail = new RegExp(`[/?#]${tailChar}*`, "uy")
const hiddenJoin = new RegExp(`${invisible}+${tailChar}`, "uy")
const goodEnd = /[\p{L}\p{M}\p{N}=_#/+-]/u

/**
 * Where a link ends whose host ends at `at`: after port, path, query and fragment, without the punctuation of
 * the sentence around it. "deceptive" if the link goes on behind characters that nobody can see.
 */
export function findTail(text: string, at: number): number | "deceptive" {
  const portEnd = matchEnd(port, text, at)
  const end = matchEnd(tail, text, portEnd)
  if (matchEnd(hiddenJoin, text, end) > end) return "deceptive"
  return portEnd + keptLength(text.slice(portEnd, end))
}

function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : at
}

/** A closing bracket stays if it was opened in the link, as in /wiki/Rook_(bird). */
function keptLength(rest: string): number {
  const open: Record<string, number> = {
    ")": countOf(rest, "(") - countOf(rest, ")"),
    "]": countOf(rest, "[") - countOf(rest, "]"),
  }
  let length = rest.length
  for (; length > 0; length--) {
    const last = rest.charAt(length - 1)
    if (goodEnd.test(last) || /[\uDC00-\uDFFF]/.test(last)) break
    const balance = open[last]
    if (balance === undefined) continue
    if (balance >= 0) break
    open[last] = balance + 1
  }
  return length
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1
}
