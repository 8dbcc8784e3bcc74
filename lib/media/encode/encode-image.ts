import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp, { type Metadata, type Sharp } from "sharp"
import { rgbaToThumbHash } from "thumbhash"

/** What became of an image: a file for each variant, smallest first, or that nothing can be shown of it. */
export type Encoded =
  | { variants: EncodedVariant[]; width: number; height: number /** In base64. */; thumbhash: string }
  | { failure: "unreadable" | "too-large" }
export type EncodedVariant = { path: string; width: number; height: number; bytes: number }

const maxPixels = 40_000_000
/** Of all frames of an animation together; what goes on longer ends there. */
const maxAnimatedPixels = 20_000_000
const maxFrames = 200
const deadlineSeconds = 40
/** The longest an image is wide in each variant, and an animation, whose every frame costs. */
const widths = [400, 800, 1600]
const animatedWidths = [400, 800]
/** A little under what WebP can hold: long pictures of whole pages become narrower. */
const maxHeight = 16_000

/**
 * Encodes an image anew as WebP: upright, in sRGB, of its pixels alone, so that nothing of what it came in is left.
 * Animations stay animated. Whatever the decoder does not like is unreadable, also an image that is cut off. Throws when
 * the folder cannot be written.
 */
export function encodeImage(source: string, folder: string): Promise<Encoded> {
  return orUnreadable(async () => {
    const found = await readHead(source)
    if ("failure" in found) return found
    const variants: EncodedVariant[] = []
    const sizes = found.frames > 1 ? animatedWidths : widths
    const { width: ownWidth, height } = upright(found)
    for (const width of sizesFor(sizes, ownWidth))
      variants.push(
        await encodeVariant(open(source, found.frames), { width, path: join(folder, `${width}.webp`) }),
      )
    return { variants, width: ownWidth, height, thumbhash: await hashOf(source) }
  })
}

/** What is made of an image, or that the decoder does not like it. */
export async function orUnreadable<T>(encode: () => Promise<T>): Promise<T | { failure: "unreadable" }> {
  try {
    return await encode()
  } catch (error) {
    // What the decoder throws has no code; its words may quote the file, and there is nobody who could act on them.
    if (error instanceof Error && !("code" in error)) return { failure: "unreadable" }
    throw error
  }
}

type Found = { width: number; height: number; frames: number; orientation?: number }

/** Looks at the head alone: how large it would be once it is decoded. */
export async function readHead(source: string): Promise<Found | { failure: "too-large" }> {
  const { width = 0, height = 0, pageHeight, pages = 1, orientation, format } = await head(source)
  const frameHeight = pageHeight ?? height
  const pixels = width * frameHeight
  if (pixels > maxPixels || pixels === 0) return { failure: "too-large" }
  const isAnimated = pages > 1 && (format === "gif" || format === "webp")
  const frames = isAnimated ? Math.min(pages, maxFrames, Math.floor(maxAnimatedPixels / pixels)) : 1
  return { width, height: frameHeight, frames: Math.max(1, frames), orientation }
}

const head = (source: string): Promise<Metadata> => sharp(source, { limitInputPixels: false }).metadata()

/** Upright, as long as it is one frame. */
export function open(source: string, pages: number): Sharp {
  const image = sharp(source, { limitInputPixels: maxPixels, sequentialRead: true, failOn: "error", pages })
  // Frames cannot be turned, and nobody holds a camera to make them.
  return (pages > 1 ? image : image.autoOrient()).timeout({ seconds: deadlineSeconds })
}

/** Each smaller than the image, and the last as large as it is, if that is not larger than all. */
function sizesFor(sizes: readonly number[], width: number): number[] {
  const smaller = sizes.filter((size) => size < width)
  const own = sizes.find((size) => size >= width)
  return own === undefined ? smaller : [...smaller, own]
}

async function encodeVariant(image: Sharp, { width, path }: { width: number; path: string }) {
  const { data, info } = await image
    .resize({ width, height: maxHeight, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .webp({ quality: 80, effort: 3, smartSubsample: true })
    .toBuffer({ resolveWithObject: true })
  await writeFile(path, data, { mode: 0o600 })
  return { path, width: info.width, height: info.pageHeight ?? info.height, bytes: data.length }
}

/** Of the first frame. */
async function hashOf(source: string): Promise<string> {
  const small = open(source, 1).resize({ width: 100, height: 100, fit: "inside", withoutEnlargement: true })
  const { data, info } = await small
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64")
}

/** As it is seen once it is turned. */
export function upright({ width, height, frames, orientation = 1 }: Found): {
  width: number
  height: number
} {
  return orientation >= 5 && frames === 1 ? { width: height, height: width } : { width, height }
}
