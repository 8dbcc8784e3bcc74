import { thumbHashToDataURL } from "thumbhash"

/** A thumbhash in base64 as a background. */
export function blurOf(thumbhash: string): string {
  const bytes = Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0))
  return `url("${thumbHashToDataURL(bytes)}")`
}
