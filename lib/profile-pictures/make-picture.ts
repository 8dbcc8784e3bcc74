import "server-only"
import { createReadStream } from "node:fs"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { type MediaVariant, media } from "@/db/schema/media"
import { profilePictures } from "@/db/schema/profile-pictures"
import type { Id } from "@/lib/core/ids"
import { cutApart } from "@/lib/media/encode/encode-apart"
import type { EncodedVariant } from "@/lib/media/encode/encode-image"
import { encodeTwice, inTurn } from "@/lib/media/encode/in-turn"
import { whyNotEncoded } from "@/lib/media/policy"
import { removeFiles } from "@/lib/media/remove-files"
import { currentStore } from "@/lib/media/storage/current-store"
import { pictureKey } from "@/lib/media/storage/keys"
import { withCopy } from "@/lib/media/with-copy"
import { pictureShapes, pictureWords } from "./policy"
import { failPicture, showPicture } from "./show-picture"

/**
 * The job "pictures.make": cuts a person's picture out of what they uploaded, shows it instead of the one before, and
 * removes both that one and the upload. What was removed or replaced meanwhile leaves nothing behind. Harmless to repeat.
 */
export async function makePicture({ pictureId }: { pictureId: Id }, cut: typeof cutApart = cutApart) {
  const [row] = await db
    .select({ picture: profilePictures, source: media })
    .from(profilePictures)
    .leftJoin(media, eq(media.id, profilePictures.mediaId))
    .where(eq(profilePictures.id, pictureId))
  if (row?.picture.state !== "waiting") return
  const { picture, source } = row
  // Until the worker has made something of the upload, that itself; then what it made, the largest.
  const key = source?.uploadKey ?? source?.variants.at(-1)?.key
  if (!source || key === undefined) return failPicture(picture, source?.failure ?? pictureWords.gone)
  const { shape, widths } = pictureShapes[picture.kind]
  const made = await inTurn(() =>
    withCopy(key, async (file, folder) => {
      const found = await encodeTwice(() => cut(file, folder, { ...picture.crop, shape, widths }))
      return "failure" in found ? found : { variants: await keep(pictureId, widths, found.variants) }
    }),
  )
  // It went between the two looks at it: what became of it is in its row.
  if (made === null) throw new Error("an upload was gone before a picture was cut from it")
  if ("failure" in made) return failPicture(picture, whyNotEncoded(made.failure))
  const gone = await showPicture(picture, made.variants)
  await removeFiles(gone === "not wanted" ? [{ uploadKey: null, ...made }] : gone)
}

async function keep(
  id: Id,
  names: readonly number[],
  variants: readonly EncodedVariant[],
): Promise<MediaVariant[]> {
  const kept: MediaVariant[] = []
  for (const [at, { path, width, height, bytes }] of variants.entries()) {
    const key = pictureKey(id, String(names[at]))
    await currentStore().put(key, createReadStream(path), { bytes, contentType: "image/webp" })
    kept.push({ key, width, height, bytes })
  }
  return kept
}
