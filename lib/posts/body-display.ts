import { invisible } from "./body-link-chars"

const maxHost = 60
const maxRest = 28
const leftToRight =
  /^[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u
const hidden = new RegExp(invisible, "u")

/**
 * What a link shows: the host that it really leads to, always, then the beginning of the path. Of an overlong
 * host the end is shown, since that part says whose it is.
 */
export function displayLink(href: string): string {
  if (href.startsWith("mailto:")) return href.slice("mailto:".length)
  const [, host = "", rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/s.exec(href) ?? []
  if (host === "") return href
  return shortHost(host.replace(/^www\.(?=.*\.)/, "")) + shortRest(rest === "/" ? "" : readable(rest))
}

function shortHost(host: string): string {
  return host.length <= maxHost ? host : `…${host.slice(-maxHost)}`
}

function shortRest(rest: string): string {
  const letters = [...rest]
  return letters.length <= maxRest ? rest : `${letters.slice(0, maxRest - 1).join("")}…`
}

/** Percent-encoded letters as letters, unless something among them could hide or turn the text around. */
function readable(rest: string): string {
  if (!/%[89a-f]/i.test(rest)) return rest
  const decoded = new TextDecoder().decode(withLetters(rest))
  return leftToRight.test(decoded) && !hidden.test(decoded) ? decoded : rest
}

/** The text as bytes, with only the escapes beyond ASCII resolved: %2F and %20 keep their meaning. */
function withLetters(text: string): Uint8Array {
  const encoder = new TextEncoder()
  const parts = text.match(/%[89a-f][0-9a-f]|[^%]+|%/gi) ?? []
  return Uint8Array.from(
    parts.flatMap((part) =>
      part.length === 3 && part.startsWith("%")
        ? [Number.parseInt(part.slice(1), 16)]
        : [...encoder.encode(part)],
    ),
  )
}
