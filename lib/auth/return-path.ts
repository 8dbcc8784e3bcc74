/** Where people land who were on their way to nowhere in particular. */
export const homePath = "/"

const maxLength = 2000
const printable = /^\/[\x21-\x7e]*$/
const anOrigin = "http://rookery.invalid"

/**
 * The path inside Rookery to go back to after signing in; home for anything else. Addresses come from outside: no
 * other site, no scheme, nothing that a browser might read as one after decoding or mending it.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > maxLength || !printable.test(wanted)) return homePath
  const decoded = decode(wanted)
  if (decoded === null || deceives(wanted) || deceives(decoded)) return homePath
  const url = new URL(wanted, anOrigin)
  if (url.origin !== anOrigin || /^\/(sign-in|api)(\/|$)/.test(url.pathname)) return homePath
  return `${url.pathname}${url.search}${url.hash}`
}

function deceives(path: string): boolean {
  const [beforeQuery = ""] = path.split(/[?#]/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /^\/[/\\]/.test(path) || /\\|[\x00-\x1f\x7f]/.test(path) || beforeQuery.includes("//")
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
