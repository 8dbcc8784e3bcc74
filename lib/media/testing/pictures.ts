import { deflateSync } from "node:zlib"
import sharp from "sharp"

type Size = { width: number; height: number }

/** A picture of one colour on its left half and another on its right. */
export async function jpeg({ width, height }: Size = { width: 64, height: 48 }): Promise<Buffer> {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: "#d02020" } }
  const base = sharp({ create: { width, height, channels: 3, background: "#2020d0" } })
  return base
    .composite([{ input: left, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
}

/** The same in another format. */
export const as = async (format: "png" | "webp" | "gif" | "avif") =>
  sharp(await jpeg())
    .toFormat(format)
    .toBuffer()

/** A segment of a JPEG, put right behind its first mark. */
export function withSegment(image: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([image.subarray(0, 2), head, content, image.subarray(2)])
}

export const secrets = [
  "52deg 31min",
  "Anna Private",
  "canary-serial-4711",
  "canary-xmp",
  "canary-iptc",
  "canary-remark",
]

/** What a camera and an archive write into a picture: where it was taken and by whom, thrice, and a remark. */
export async function withMetadata(image: Buffer): Promise<Buffer> {
  const exif = await sharp(image)
    .withExif({
      IFD0: { Artist: "Anna Private", Make: "canary-serial-4711" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 31/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "13/1 24/1 0/1",
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="canary-xmp"/></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer()
  const name = Buffer.from("canary-iptc")
  const record = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, name.length]), name])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(record.length)
  const iptc = [
    Buffer.from("Photoshop 3.0\0", "latin1"),
    Buffer.from("8BIM\x04\x04\0\0", "latin1"),
    size,
    record,
  ]
  const archived = withSegment(exif, 0xed, Buffer.concat([...iptc, Buffer.alloc(record.length % 2)]))
  return withSegment(archived, 0xfe, Buffer.from("canary-remark"))
}

/** A PNG of this size in one bit a pixel, all black, of some kilobytes. */
export function blackPng({ width, height }: Size): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1")
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A GIF of this size with so many frames, each of one pixel: small to send, endless to draw. */
export function manyFrames({ width, height }: Size, frames: number): Buffer {
  const header = Buffer.alloc(13)
  header.write("GIF89a", "latin1")
  header.writeUInt16LE(width, 6)
  header.writeUInt16LE(height, 8)
  header[10] = 0x80
  const colours = Buffer.from([200, 30, 30, 30, 30, 200])
  const control = [0x21, 0xf9, 4, 0, 5, 0, 0, 0]
  const pixel = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]
  const frame = Buffer.from([...control, ...pixel])
  return Buffer.concat([header, colours, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])])
}

/** The names of the parts that a WebP file is made of. */
export function webpParts(image: Buffer): string[] {
  const parts: string[] = []
  for (let at = 12; at + 8 <= image.length; ) {
    const length = image.readUInt32LE(at + 4)
    parts.push(image.toString("latin1", at, at + 4).trim())
    at += 8 + length + (length % 2)
  }
  return parts
}
