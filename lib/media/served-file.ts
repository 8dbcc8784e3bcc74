import type { MediaVariant } from "@/db/schema/media"
import type { Id } from "@/lib/core/ids"
import { variantName } from "./media-value"

export type ServedRow = {
  id: Id
  kind: "image" | "file"
  state: "waiting" | "ready" | "failed"
  name: string
  contentType: string
  bytes: number
  variants: MediaVariant[]
  uploadKey: string | null
}

/** A stored file as it is served. It never changes, so that its tag names it for good. */
export type ServedFile = {
  key: string
  tag: string
  bytes: number
  contentType: string
  /** As it is saved. */
  name: string
  /** Only what was encoded anew is ever shown in a page of ours. */
  how: "inline" | "attachment"
  /** How long a browser shows it without asking again; some minutes if absent. */
  keptForSeconds?: number
}

/** The variant of an image, or a file as it is; null for what is not there or not ready, above all for what was uploaded as an image. */
export function toServedFile(row: ServedRow, variant: string): ServedFile | null {
  const { id, kind, state, name, contentType } = row
  if (state !== "ready") return null
  if (kind === "file" && variant === "file" && row.uploadKey !== null)
    return { key: row.uploadKey, tag: id, bytes: row.bytes, contentType, name, how: "attachment" }
  const found = row.variants.find((_, index) => variantName(index) === variant)
  if (kind === "file" || !found) return null
  const { key, bytes } = found
  const saved = `${name.replace(/\.[^.]*$/, "")}.webp`
  return {
    key,
    tag: `${id}-${variant}-${bytes}`,
    bytes,
    contentType: "image/webp",
    name: saved,
    how: "inline",
  }
}
