import { takeGraphemes } from "./graphemes"

const hueCount = 12

/**
 * One or two letters that stand for a person without a picture: of the first and the last word of the name. Who
 * writes the name a second time in another script keeps the letters of the first.
 */
export function initials(name: string): string {
  const all = name.split(/[\s.,'"()-]+/u).filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word))
  const words = isLatin(all[0] ?? "") ? all.filter((word) => isLatin(word) || !/^\p{L}/u.test(word)) : all
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
  const letters = [first, last].map((word) => firstGrapheme(word ?? "").toUpperCase())
  return letters.map(firstGrapheme).join("") || "?"
}

/** Colour number 0 to 11 of a person's avatar, always the same for the same id. */
export function avatarHue(id: string): number {
  let hash = 0x811c9dc5 // FNV-1a, 32 bits
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % hueCount
}

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word)

function firstGrapheme(text: string): string {
  return takeGraphemes(text, 1)
}
