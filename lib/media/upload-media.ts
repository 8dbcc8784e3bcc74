import "server-only"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { actOnce } from "@/lib/auth/idempotency"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { cleanName } from "./file-name"
import { identify } from "./identify"
import { keepUpload } from "./keep-upload"
import { listOwnMedia } from "./list-own-media"
import { mediaWords } from "./policy"
import { Received } from "./received"
import { requireQuota } from "./require-quota"
import { currentStore } from "./storage/current-store"
import { uploadKey } from "./storage/keys"
import type { UploadAnswer } from "./view"

type Upload = {
  /** As its owner named it. */
  name: string
  /** Makes a repeat the same upload. */
  key: string
  /** How many bytes were announced. */
  bytes: number
  /** Called once somebody listens: a body that breaks off before would be nobody's to hear of. */
  open: () => Readable
}

/**
 * Keeps an image or a file of the viewer's, whole or not at all; images wait for the worker from then on. Sent again
 * under its key it is the one that there is. Throws `invalid` for a body that was cut off, `too_large`, `unsupported`
 * for a kind that is not taken, `unusable` for an image that nobody should decode, `rate_limited` when the day is full,
 * `mismatch` for another file under the same key, `no_space`.
 */
export async function uploadMedia(viewer: Viewer, upload: Upload): Promise<UploadAnswer> {
  await requireQuota(viewer, upload.bytes)
  const id = newId()
  const received = await keepFile(id, upload)
  const kept = await keepRow(viewer, upload.key, { id, ...received })
  if (kept.id !== id) await currentStore().remove([uploadKey(id)])
  const [media] = await listOwnMedia(viewer, { ids: [kept.id] })
  if (!media) throw new DomainError("conflict", mediaWords.gone)
  return { media }
}

/** Stores the file and says what it is; whatever goes wrong, nothing of it stays. */
async function keepFile(id: Id, { name, bytes, open }: Upload) {
  const store = currentStore()
  const key = uploadKey(id)
  const received = new Received(bytes)
  try {
    await receive(open, received, (source) =>
      store.put(key, source, { bytes, contentType: "application/octet-stream" }),
    )
    const found = await identify({ store, key, head: received.head, bytes })
    return { ...found, name: cleanName(name, found.contentType), bytes, sha256: received.sha256 }
  } catch (error) {
    await store.remove([key])
    throw error
  }
}

/** Whatever ends one of the two ends the other, and the first reason is the one that is told. */
async function receive(open: () => Readable, received: Received, put: (source: Readable) => Promise<void>) {
  const [passed, kept] = await Promise.allSettled([pipeline(open(), received), put(received)])
  if (passed.status === "rejected" && passed.reason instanceof DomainError) throw passed.reason
  if (kept.status === "rejected" && kept.reason instanceof DomainError) throw kept.reason
  if (passed.status === "rejected" && received.isShort) throw new DomainError("invalid", mediaWords.cutOff)
  if (kept.status === "rejected") throw kept.reason
  if (passed.status === "rejected") throw passed.reason
}

type Kept = Parameters<typeof keepUpload>[1]

/**
 * The reply that is kept for repeats holds nothing but an id: names of files are forgotten with the files. Where the
 * database is lost on the way nobody knows whether the row is there: then the file waits for the sweep of strays.
 */
async function keepRow(viewer: Viewer, key: string, upload: Kept): Promise<{ id: Id }> {
  const input = { name: upload.name, sha256: upload.sha256.toString("hex") }
  try {
    return await actOnce(
      { personId: viewer.id, action: "media.upload", key, input },
      { before: async () => undefined, act: () => keepUpload(viewer, upload) },
    )
  } catch (error) {
    if (error instanceof DomainError) await currentStore().remove([uploadKey(upload.id)])
    throw error
  }
}
