import type { MediaContentType } from "./policy"

/** What a file is by its first bytes; an office file is told apart by what is in it. Null for what is not taken. */
export function sniffType(head: Buffer): MediaContentType | "zip" | null {
  const begins = (signature: string, at = 0) =>
    head.toString("latin1", at, at + signature.length) === signature
  if (begins("\xff\xd8\xff")) return "image/jpeg"
  if (begins("\x89PNG\r\n\x1a\n")) return "image/png"
  if (begins("GIF87a") || begins("GIF89a")) return "image/gif"
  if (begins("RIFF") && begins("WEBP", 8)) return "image/webp"
  if (begins("ftyp", 4) && brandsOf(head).includes("avif")) return "image/avif"
  if (begins("%PDF-")) return "application/pdf"
  return begins("PK\x03\x04") ? "zip" : null
}

/** The brands that the first box of such a file names: its own, and those that it can be read as. */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.length, head.length < 4 ? 0 : head.readUInt32BE(0), 256)
  const brands = [head.toString("latin1", 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString("latin1", at, at + 4))
  return brands
}
