/**
 * The address as the browser will read it; null if it is none. Not by way of URL.canParse: once optimised, the
 * one of Node 20 refuses addresses with Latin letters beyond ASCII (http://é.example).
 */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
