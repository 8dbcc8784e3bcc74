import type { Id } from "@/lib/core/ids"

/** One encoding of an image as it is served: pixels, and its address, for those who may read the post it is in. */
export type MediaVariantView = { width: number; height: number; url: string }

/** An image or a file of a post, or one that its owner has uploaded and not posted yet. */
export type MediaView = {
  id: Id
  kind: "image" | "file"
  /** Waits for the worker, can be shown, or cannot be used. A file never waits. */
  state: "waiting" | "ready" | "failed"
  /** Why it cannot be used, in words; told to its owner alone. */
  failure: string | null
  /** As its owner named it. */
  name: string
  /** By its first bytes, whatever was declared. An image is served as WebP whatever this says. */
  contentType: string
  /** Of the upload. */
  bytes: number
  /** What is to be seen on it, for those who do not see it; "" when nobody said. */
  alt: string
  /** Pixels of an image once it stands upright, known from the upload on; null for a file. */
  width: number | null
  height: number | null
  /** A thumbhash in base64, to stand there until the image does; null until the worker has made it. */
  thumbhash: string | null
  /** What must stay in sight when the image is cut: percent from the left and from the top. */
  focus: { x: number; y: number }
  /** Of an image, smallest first; empty until it is ready. */
  variants: MediaVariantView[]
  /** Where a file is downloaded; null for an image. */
  url: string | null
}

/** What `POST /api/media` answers. Refused, it is `{ error: Failure }` and a status, like every other address. */
export type UploadAnswer = { media: MediaView }

/** What `GET /api/media?ids=1,2` answers: those of the viewer's own that are still there, in the order asked for. */
export type OwnMedia = { media: MediaView[] }
