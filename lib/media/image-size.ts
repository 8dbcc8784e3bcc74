/** What the head of an image says of its pixels, before anything of it is decoded. */
export type ImageSize = { width: number; height: number }

/** How much of a file's beginning is enough to find the size of any image that people have. */
export const headBytes = 1024 * 1024

type Reader = (head: Buffer) => ImageSize | null

const readers: Record<string, Reader> = {
  "image/png": readPng,
  "image/gif": readGif,
  "image/webp": readWebp,
  "image/jpeg": readJpeg,
  "image/avif": readAvif,
}

/**
 * The size of an image once it stands upright, by its head alone, in plain code: what is hostile never meets a decoder
 * in the process that serves people. Null when the head does not say it.
 */
export function readImageSize(contentType: string, head: Buffer): ImageSize | null {
  try {
    return readers[contentType]?.(head) ?? null
  } catch (error) {
    // It ends before it has said how large it is.
    if (error instanceof RangeError) return null
    throw error
  }
}

function readPng(head: Buffer): ImageSize | null {
  if (head.toString("latin1", 12, 16) !== "IHDR") return null
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
}

function readGif(head: Buffer): ImageSize {
  return { width: head.readUInt16LE(6), height: head.readUInt16LE(8) }
}

function readWebp(head: Buffer): ImageSize | null {
  const chunk = head.toString("latin1", 12, 16)
  if (chunk === "VP8X") return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }
  if (chunk === "VP8 ")
    return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff }
  if (chunk !== "VP8L") return null
  const bits = head.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** The frame's header tells the size, an Exif segment before it how the camera was held. */
function readJpeg(head: Buffer): ImageSize | null {
  let isTurned = false
  let at = 2
  while (at < head.length) {
    if (head.readUInt8(at) !== 0xff) return null
    const marker = head.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isStandalone(marker)) {
      at += 2
      continue
    }
    if (isFrame(marker)) {
      const size = { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) }
      return isTurned ? { width: size.height, height: size.width } : size
    }
    const length = head.readUInt16BE(at + 2)
    if (length < 2 || marker === 0xda) return null
    if (marker === 0xe1) isTurned ||= liesOnItsSide(head.subarray(at + 4, at + 2 + length))
    at += 2 + length
  }
  return null
}

const isStandalone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Whether an Exif segment says that the image is to be turned by a quarter. */
function liesOnItsSide(exif: Buffer): boolean {
  if (exif.toString("latin1", 0, 6) !== "Exif\0\0") return false
  const tiff = exif.subarray(6)
  const isLittle = tiff.toString("latin1", 0, 2) === "II"
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  if (tiff.length < 8) return false
  const directory = long(4)
  if (directory + 2 > tiff.length) return false
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return false
    if (short(at) === 0x0112) return short(at + 8) >= 5 && short(at + 8) <= 8
  }
  return false
}

/** The largest size that any picture in the file has, so that none can be larger than what was checked. */
function readAvif(head: Buffer): ImageSize | null {
  let size: ImageSize | null = null
  for (let at = head.indexOf("ispe"); at >= 0; at = head.indexOf("ispe", at + 4)) {
    const found = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) }
    if (!size || found.width * found.height > size.width * size.height) size = found
  }
  return size
}
