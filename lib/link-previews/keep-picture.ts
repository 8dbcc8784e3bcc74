import "server-only"
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { EncoderDied, encodeApart } from "@/lib/media/encode/encode-apart"
import { currentStore } from "@/lib/media/storage/current-store"
import { imageKey } from "./image-key"
import { safeFetch, type Wanted } from "./safe-fetch/safe-fetch"
import type { Site } from "./site"

type Picture = { imageKey: string; imageWidth: number; imageHeight: number }

const maxWidth = 800
/** Smaller ones are there to count readers, or are icons. */
const leastSide = 64

/**
 * Fetches the picture of a page and keeps our own encoding of it: nobody's browser ever asks for the one elsewhere.
 * Null if there is none to be had; the preview does without.
 */
export async function keepPicture(id: Id, url: string, { rules, network }: Site): Promise<Picture | null> {
  const fetched = await safeFetch(url, image, rules, network)
  if ("refused" in fetched) return null
  const folder = await currentStore().openWork()
  try {
    return await encode(id, fetched.body, folder)
  } catch (error) {
    // A decoder that died of it, and a store without room.
    if (error instanceof EncoderDied || error instanceof DomainError) return null
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const image: Wanted = {
  accept: ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"],
  ...{ deadlineMs: 5000, maxBytes: 5_000_000 },
  longer: "refuse",
}

async function encode(id: Id, body: Buffer, folder: string): Promise<Picture | null> {
  const source = join(folder, "picture")
  await writeFile(source, body, { mode: 0o600 })
  const encoded = await encodeApart(source, folder)
  if ("failure" in encoded) return null
  const chosen = encoded.variants.filter(({ width }) => width <= maxWidth).at(-1)
  if (!chosen || Math.min(chosen.width, chosen.height) < leastSide) return null
  const key = imageKey(id, createHash("sha256").update(body).digest("hex").slice(0, 16))
  await currentStore().put(key, createReadStream(chosen.path), {
    bytes: chosen.bytes,
    contentType: "image/webp",
  })
  return { imageKey: key, imageWidth: chosen.width, imageHeight: chosen.height }
}
