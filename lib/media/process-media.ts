import "server-only"
import { createReadStream, createWriteStream } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { type MediaVariant, media } from "@/db/schema/media"
import type { Id } from "@/lib/core/ids"
import { EncoderDied, encodeApart } from "./encode/encode-apart"
import type { Encoded } from "./encode/encode-image"
import { variantName } from "./media-value"
import { mediaWords } from "./policy"
import { currentStore } from "./storage/current-store"
import { variantKey } from "./storage/keys"

/** What became of an image; what is not said stays as it is. */
export type Made = {
  state: "ready" | "failed"
  failure: string | null
  variants: MediaVariant[]
  width?: number
  height?: number
  thumbhash?: Buffer
}

/** One after the other in this process: an image may take all the memory that there is to spare. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Makes what can be shown of an upload, and keeps it in the store: the variants of an image, or why there are none.
 * Null when there is nothing to do. Harmless to repeat: the same image has the same keys.
 */
export function processMedia(mediaId: Id, encode: typeof encodeApart = encodeApart): Promise<Made | null> {
  const run = last.then(() => processOne(mediaId, encode))
  last = run.catch(() => undefined)
  return run
}

async function processOne(mediaId: Id, encode: typeof encodeApart): Promise<Made | null> {
  const [row] = await db.select().from(media).where(eq(media.id, mediaId))
  if (row?.state !== "waiting" || row.uploadKey === null) return null
  const folder = await currentStore().openWork()
  try {
    const source = join(folder, "upload")
    const upload = await currentStore().get(row.uploadKey)
    if (!upload) return failed(mediaWords.gone)
    await pipeline(upload.stream, createWriteStream(source, { mode: 0o600 }))
    return await keep(mediaId, await encodeTwice(() => encode(source, folder)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A process may die of something else than the image; if it dies again, it is the image. */
async function encodeTwice(encode: () => Promise<Encoded>): Promise<Encoded> {
  for (const isLast of [false, true]) {
    try {
      return await encode()
    } catch (error) {
      if (!(error instanceof EncoderDied)) throw error
      if (isLast) break
    }
  }
  return { failure: "unreadable" }
}

const failed = (failure: string): Made => ({ state: "failed", failure, variants: [] })

async function keep(mediaId: Id, encoded: Encoded): Promise<Made> {
  if ("failure" in encoded) {
    return failed(encoded.failure === "too-large" ? mediaWords.tooManyPixels : mediaWords.unreadable)
  }
  const variants = encoded.variants.map((variant, index) => ({
    ...variant,
    key: variantKey(mediaId, variantName(index)),
  }))
  for (const { key, path, bytes } of variants)
    await currentStore().put(key, createReadStream(path), { bytes, contentType: "image/webp" })
  return {
    ...{ state: "ready", failure: null, width: encoded.width, height: encoded.height },
    thumbhash: Buffer.from(encoded.thumbhash, "base64"),
    variants: variants.map(({ key, width, height, bytes }) => ({ key, width, height, bytes })),
  }
}
