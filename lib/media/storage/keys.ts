import type { Id } from "@/lib/core/ids"

/** What everything that belongs to `media` begins with in the store. */
export const mediaPrefix = "media/"

/** Where an upload is kept as it came. */
export const uploadKey = (id: Id) => `${mediaPrefix}${id}/upload`

/** Where one encoding of an image is kept: the same for the same image, so that making it again leaves nothing behind. */
export const variantKey = (id: Id, variant: string) => `${mediaPrefix}${id}/${variant}.webp`

/** What everything that belongs to the pictures of people begins with. */
export const picturePrefix = "pictures/"

/** Where one size of a person's picture is kept. */
export const pictureKey = (id: Id, variant: string) => `${picturePrefix}${id}/${variant}.webp`

/** Whose file it is; null for what is none of ours. */
export const mediaIdOf = (key: string): Id | null =>
  /^(?:media|pictures)\/(\d{1,19})\//.exec(key)?.[1] ?? null
