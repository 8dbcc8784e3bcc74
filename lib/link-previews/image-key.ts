import type { Id } from "@/lib/core/ids"

/** What everything that belongs to previews begins with in the store. */
export const previewPrefix = "previews/"

/** Where the picture of a page is kept; the same picture is kept once. */
export const imageKey = (id: Id, hash: string) => `${previewPrefix}${id}/${hash}.webp`
