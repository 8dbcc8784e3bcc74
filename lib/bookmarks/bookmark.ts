import "server-only"
import { and, eq } from "drizzle-orm"
import { executor } from "@/db"
import { bookmarks } from "@/db/schema/bookmarks"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import type { PostInput } from "@/lib/posts/input"
import { getTarget } from "@/lib/posts/target"
import type { BookmarkInput } from "./input"

/**
 * Keeps a post for later, the original of a repost; nobody else can tell, and again it changes nothing. Throws
 * `not_found` for what is not for the viewer, `conflict` when it was deleted.
 */
export async function bookmarkPost(viewer: Viewer, { id }: PostInput): Promise<{ bookmarked: true }> {
  const post = await getTarget(viewer, id)
  if (post.deleted)
    throw new DomainError("conflict", "This post was deleted, so it can no longer be bookmarked.")
  await executor()
    .insert(bookmarks)
    .values({ id: newId(), personId: viewer.id, postId: post.id })
    .onConflictDoNothing()
  return { bookmarked: true }
}

/** Keeps a post no longer, whatever has become of it; without a bookmark it changes nothing. */
export async function unbookmarkPost(viewer: Viewer, { id }: PostInput): Promise<{ bookmarked: false }> {
  await executor()
    .delete(bookmarks)
    .where(and(eq(bookmarks.personId, viewer.id), eq(bookmarks.postId, id)))
  return { bookmarked: false }
}

/** The same by the bookmark's own id: of a post that the viewer has lost they are not told which it was. */
export async function dropBookmark(viewer: Viewer, { id }: BookmarkInput): Promise<{ bookmarked: false }> {
  await executor()
    .delete(bookmarks)
    .where(and(eq(bookmarks.personId, viewer.id), eq(bookmarks.id, id)))
  return { bookmarked: false }
}
