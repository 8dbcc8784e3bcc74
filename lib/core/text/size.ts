const encoder = new TextEncoder()

/** Code points, as PostgreSQL's char_length counts them. A lone surrogate counts one. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Bytes of the text in UTF-8, as PostgreSQL's octet_length counts them. */
export function countBytes(text: string): number {
  return encoder.encode(text).length
}
