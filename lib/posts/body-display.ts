const maxHost = 60
const maxRest = 28

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
  if (!/%[89a-f]/i.test(rest) || /%(?![0-9a-f]{2})/i.test(rest)) return rest
  const decoded = new TextDecoder().decode(percentDecoded(rest))
  return /^[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u.test(
    decoded,
  )
    ? decoded
    : rest
}

/** Bytes of the text, with only the escapes beyond ASCII decoded: %2F and %20 keep their meaning. */
function percentDecoded(text: string): Uint8Array {
  const bytes: number[] = []
  for (const part of text.match(/%[89a-f][0-9a-f]|./gis) ?? []) {
    if (part.length === 3) bytes.push(Number.parseInt(part.slice(1), 16))
    else bytes.push(...new TextEncoder().encode(part))
  }
  return new Uint8Array(bytes)
}
