import "server-only"
import { DomainError } from "@/lib/core/errors"
import { sniffType } from "./content-type"
import { type ImageSize, readImageSize } from "./image-size"
import { officeType, readWhole } from "./office-type"
import { type MediaContentType, mediaLimits, mediaTypes, mediaWords, whyTooLarge } from "./policy"
import type { ByteRange, Store } from "./storage/store"

type Stored = { store: Store; key: string; head: Buffer; bytes: number }

/** What an upload turned out to be; the size of a file in pixels is null. */
export type Identified = { contentType: MediaContentType; kind: "image" | "file"; size: ImageSize | null }

/**
 * What a stored upload is, by its own bytes and nothing that was said of it. Throws `unsupported`, `too_large`, and
 * `unusable` for an image whose head says that it is too large to be decoded, or does not say how large it is.
 */
export async function identify(upload: Stored): Promise<Identified> {
  const contentType = await typeOf(upload)
  if (contentType === null) throw new DomainError("unsupported", mediaWords.unknownType)
  const { kind } = mediaTypes[contentType]
  const reason = whyTooLarge(kind, upload.bytes)
  if (reason) throw new DomainError("too_large", reason)
  return { contentType, kind, size: kind === "image" ? soundSize(contentType, upload.head) : null }
}

async function typeOf({ store, key, head, bytes }: Stored): Promise<MediaContentType | null> {
  const type = sniffType(head)
  if (type !== "zip") return type
  const read = async (range: ByteRange) => {
    const file = await store.get(key, range)
    if (!file) throw new Error("an upload was gone before it was looked at")
    return readWhole(file.stream)
  }
  return officeType(read, bytes)
}

function soundSize(contentType: MediaContentType, head: Buffer): ImageSize {
  const size = readImageSize(contentType, head)
  if (!size || size.width < 1 || size.height < 1) throw new DomainError("unusable", mediaWords.unreadable)
  const { imagePixels, imageSide } = mediaLimits
  if (size.width * size.height > imagePixels || Math.max(size.width, size.height) > imageSide)
    throw new DomainError("unusable", mediaWords.tooManyPixels)
  return size
}
