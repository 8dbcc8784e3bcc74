import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type EncodedVariant, open, orUnreadable, readHead, upright } from "./encode-image"

/** What is cut out of an image, and how wide it is made; all of it as parts of the image once it stands upright. */
export type Cut = {
  x: number
  y: number
  width: number
  /** How many times as wide as high. */
  shape: number
  /** In pixels, smallest first. */
  widths: readonly number[]
}

export type CutOut = { variants: EncodedVariant[] } | { failure: "unreadable" | "too-large" }

/**
 * Cuts a part out of an image, of its first frame, and encodes it anew in each width, never larger than it is: like all
 * that is shown of an image, of its pixels alone. What reaches out of the image is moved into it.
 */
export function cutImage(source: string, folder: string, cut: Cut): Promise<CutOut> {
  return orUnreadable(async () => {
    const found = await readHead(source)
    if ("failure" in found) return found
    const part = pixelsOf(cut, upright({ ...found, frames: 1 }))
    const variants: EncodedVariant[] = []
    for (const width of cut.widths) {
      const { data, info } = await open(source, 1)
        .extract(part)
        .resize({ width, withoutEnlargement: true })
        .toColourspace("srgb")
        // Initials stand behind a face until it is there, and must not be seen through it.
        .flatten({ background: "#fff" })
        .webp({ quality: 82, effort: 4, smartSubsample: true })
        .toBuffer({ resolveWithObject: true })
      const path = join(folder, `cut-${width}.webp`)
      await writeFile(path, data, { mode: 0o600 })
      variants.push({ path, width: info.width, height: info.height, bytes: data.length })
    }
    return { variants }
  })
}

type Size = { width: number; height: number }

/** At least one pixel, and never any outside of the image. */
export function pixelsOf({ x, y, width: part, shape }: Omit<Cut, "widths">, image: Size) {
  const width = within(
    Math.round(part * image.width),
    1,
    Math.min(image.width, Math.floor(image.height * shape)),
  )
  const height = within(Math.round(width / shape), 1, image.height)
  const left = within(Math.round(x * image.width), 0, image.width - width)
  const top = within(Math.round(y * image.height), 0, image.height - height)
  return { left, top, width, height }
}

const within = (n: number, least: number, most: number) => Math.max(least, Math.min(most, n))
