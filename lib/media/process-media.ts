import "server-only"
import { createReadStream } from "node:fs"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { type MediaVariant, media } from "@/db/schema/media"
import type { Id } from "@/lib/core/ids"
import { encodeApart } from "./encode/encode-apart"
import type { Encoded } from "./encode/encode-image"
import { encodeTwice, inTurn } from "./encode/in-turn"
import { variantName } from "./media-value"
import { mediaWords, whyNotEncoded } from "./policy"
import { currentStore } from "./storage/current-store"
import { variantKey } from "./storage/keys"
import { withCopy } from "./with-copy"

/** What became of an image; what is not said stays as it is. */
export type Made = {
  state: "ready" | "failed"
  failure: string | null
  variants: MediaVariant[]
  width?: number
  height?: number
  thumbhash?: Buffer
}

/**
 * Makes what can be shown of an upload, and keeps it in the store: the variants of an image, or why there are none.
 * Null when there is nothing to do. Harmless to repeat: the same image has the same keys.
 */
export function processMedia(mediaId: Id, encode: typeof encodeApart = encodeApart): Promise<Made | null> {
  return inTurn(() => processOne(mediaId, encode))
}

async function processOne(mediaId: Id, encode: typeof encodeApart): Promise<Made | null> {
  const [row] = await db.select().from(media).where(eq(media.id, mediaId))
  if (row?.state !== "waiting" || row.uploadKey === null) return null
  const made = await withCopy(row.uploadKey, async (source, folder) =>
    keep(mediaId, await encodeTwice(() => encode(source, folder))),
  )
  return made ?? failed(mediaWords.gone)
}

const failed = (failure: string): Made => ({ state: "failed", failure, variants: [] })

async function keep(mediaId: Id, encoded: Encoded): Promise<Made> {
  if ("failure" in encoded) {
    return failed(whyNotEncoded(encoded.failure))
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
