import type { Id } from "@/lib/core/ids"

/** A folder of the viewer's bookmarks; nobody else learns of it. */
export type BookmarkFolder = { id: Id; name: string }

/** A folder beside one post: whether that is kept in it. */
export type FolderChoice = BookmarkFolder & { has: boolean }
