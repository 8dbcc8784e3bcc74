import "server-only"
import { notFound } from "@/lib/core/errors"
import type { ServedFile } from "@/lib/media/served-file"
import { currentStore } from "@/lib/media/storage/current-store"

/** The picture under a key as it is served. Throws `not_found` when it is not stored any more. */
export async function storedPicture(key: string): Promise<ServedFile> {
  const stored = await currentStore().get(key, { start: 0, end: 0 })
  if (!stored) throw notFound("This picture")
  stored.stream.destroy()
  const tag = key.replace(/^.*\/|\..*$/g, "")
  return { key, tag, bytes: stored.bytes, contentType: "image/webp", name: "preview.webp", how: "inline" }
}
