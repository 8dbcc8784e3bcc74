const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * Text as one line without what could deceive: direction controls, zero-width, tag and control characters go, white
 * space becomes single spaces.
 */
export function plainLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").replace(hidden, "").trim()
}
