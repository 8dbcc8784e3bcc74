import "server-only"
import { createHash } from "node:crypto"
import { Readable } from "node:stream"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { executor } from "@/db"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { encodeImage } from "@/lib/media/encode/encode-image"
import { keepUpload } from "@/lib/media/keep-upload"
import { currentStore } from "@/lib/media/storage/current-store"
import { uploadKey } from "@/lib/media/storage/keys"
import { showMedia } from "@/lib/posts/show-media"
import { type PictureName, pictures } from "./pictures"
import { type Drawing, toSvg } from "./pictures/drawing"

/** Draws pictures and keeps them like uploads of the viewer's; gives their ids. */
export async function uploadPictures(viewer: Viewer, names: readonly PictureName[]): Promise<Id[]> {
  const ids: Id[] = []
  for (const name of names) ids.push(await upload(viewer, name))
  return ids
}

async function upload(viewer: Viewer, picture: PictureName): Promise<Id> {
  const { file, alt, draw } = pictures[picture]
  const id = await keepDrawing(viewer, { file, drawing: draw() })
  await executor().update(media).set({ alt }).where(eq(media.id, id))
  return id
}

/** Draws a picture and keeps it like an upload of the viewer's. */
export async function keepDrawing(
  viewer: Viewer,
  { file, drawing }: { file: string; drawing: Drawing },
): Promise<Id> {
  const { data, info } = await sharp(Buffer.from(toSvg(drawing)))
    .png({ compressionLevel: 3 })
    .toBuffer({ resolveWithObject: true })
  const id = newId()
  const bytes = data.length
  await currentStore().put(uploadKey(id), Readable.from([data]), { bytes, contentType: "image/png" })
  await keepUpload(viewer, {
    ...{ id, kind: "image", contentType: "image/png", name: file, bytes },
    size: { width: info.width, height: info.height },
    sha256: createHash("sha256").update(data).digest(),
  })
  return id
}

/** Makes of all uploads what is shown of them, here and now: we drew them ourselves, and the worker has one less wait. */
export async function showPictures(): Promise<void> {
  const waiting = await executor().select({ id: media.id }).from(media).where(eq(media.state, "waiting"))
  for (const { id } of waiting) await showMedia({ mediaId: id }, encodeImage)
}
