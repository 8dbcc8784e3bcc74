import "server-only"
import { and, eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { MoveBookmarkInput } from "./input"

/**
 * Puts one of the viewer's bookmarks into a folder of theirs, or out of any; again it changes nothing. Throws
 * `not_found` for a folder or a bookmark that is not theirs.
 */
export async function moveBookmark(
  viewer: Viewer,
  { id, folder }: MoveBookmarkInput,
): Promise<{ folder: Id | null }> {
  await transaction(async (tx) => {
    if (folder !== null) await holdFolder(tx, viewer, folder)
    const [moved] = await tx
      .update(bookmarks)
      .set({ folderId: folder })
      .where(and(eq(bookmarks.personId, viewer.id), eq(bookmarks.postId, id)))
      .returning({ id: bookmarks.id })
    if (!moved) throw notFound("This bookmark")
  })
  return { folder }
}

/** The folder cannot be deleted until the bookmark is in it. */
async function holdFolder(tx: Tx, viewer: Viewer, id: Id): Promise<void> {
  const [own] = await tx
    .select({ id: bookmarkFolders.id })
    .from(bookmarkFolders)
    .where(and(eq(bookmarkFolders.id, id), eq(bookmarkFolders.ownerId, viewer.id)))
    .for("key share")
  if (!own) throw notFound("This folder")
}
