import { confusableSkeleton } from "@/lib/core/text/confusable"
import { parseUrl } from "./body-url"

const plain = /^[a-z0-9_-]+$/
// Accented letters of European alphabets; the dotless i, the long s and phonetic letters pass for plain ones.
const latin = /^[a-z0-9ß-öø-ſ-]+$/u
const latinDisguises = /[ıĸŉſ]/u
const ownLetters = [
  "Cyrillic",
  "Greek",
  "Armenian",
  "Georgian",
  "Hebrew",
  "Arabic",
  "Devanagari",
  "Bengali",
  "Thai",
].map((script) => new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}0-9-]+$`, "u"))
const eastAsian = [
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}0-9-]+$/u,
]

/**
 * The host as people write it if every label keeps to one script and passes for no other, else its ASCII form
 * (xn--…), so that a Cyrillic а in a bank's name cannot be missed.
 */
export function presentableHost(asciiHost: string, typed: string): string {
  if (!asciiHost.includes("xn--")) return asciiHost
  const host = typed.normalize("NFKC").toLowerCase()
  if (parseUrl(`http://${host}`)?.hostname !== asciiHost) return asciiHost
  return host.split(".").every(isHonest) ? host : asciiHost
}

function isHonest(label: string): boolean {
  if (plain.test(label)) return true
  if (latin.test(label)) return !latinDisguises.test(label)
  if (eastAsian.some((script) => script.test(label))) return true
  return ownLetters.some((script) => script.test(label)) && !plain.test(confusableSkeleton(label))
}
