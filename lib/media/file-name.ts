import { type MediaContentType, mediaLimits, mediaTypes } from "./policy"

// Controls and what turns the direction of writing around: "gnp.exe" would read "exe.png".
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const forbidden = /[<>:"|?*]/g

/**
 * A name to show and to offer for saving: the last part of a path, without what is not seen or means something to a
 * file system, no longer than the limit, and with an ending that tells what the file really is.
 */
export function cleanName(given: string, contentType: MediaContentType): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const plain = last.replace(unseen, "").replace(forbidden, "_").replace(/\s+/g, " ")
  const [, stem = "", ending = ""] = /^(.*?)(?:\.([^.]*))?$/s.exec(trimDots(plain)) ?? []
  const { endings, kind }: { endings: readonly string[]; kind: string } = mediaTypes[contentType]
  const isHonest = endings.includes(ending.toLowerCase())
  const base = trimDots(isHonest ? stem : trimDots(plain)) || kind
  const kept = isHonest ? ending : (endings[0] ?? "")
  return `${[...base].slice(0, mediaLimits.nameCodePoints - kept.length - 1).join("")}.${kept}`
}

const trimDots = (text: string) => text.replace(/^[\s.]+|[\s.]+$/g, "")

/**
 * The name in the header that tells a browser how to save a file: in plain letters for the oldest, and whole, as RFC
 * 6266 and RFC 8187 say.
 */
export function contentDisposition(how: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_")
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`
}
