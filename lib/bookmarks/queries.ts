import "server-only"
import { and, asc, eq, sql } from "drizzle-orm"
import { executor } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import type { Viewer } from "@/lib/auth/viewer"
import { sizes } from "@/lib/core/sizes"
import type { FolderQuery } from "./input"
import type { BookmarkFolder, FolderChoice } from "./view"

const columns = { id: bookmarkFolders.id, name: bookmarkFolders.name }

/** The viewer's folders by name; at most 50. */
export async function listFolders(viewer: Viewer): Promise<BookmarkFolder[]> {
  return executor()
    .select(columns)
    .from(bookmarkFolders)
    .where(eq(bookmarkFolders.ownerId, viewer.id))
    .orderBy(asc(bookmarkFolders.name), asc(bookmarkFolders.id))
    .limit(sizes.foldersOfOne)
}

/** The same, each with whether the viewer keeps this post in it; of the post nothing else is told. */
export async function listFolderChoices(viewer: Viewer, { post }: FolderQuery): Promise<FolderChoice[]> {
  const kept = and(eq(bookmarks.personId, viewer.id), eq(bookmarks.postId, post))
  return executor()
    .select({ ...columns, has: sql<boolean>`${bookmarks.id} is not null` })
    .from(bookmarkFolders)
    .leftJoin(bookmarks, and(eq(bookmarks.folderId, bookmarkFolders.id), kept))
    .where(eq(bookmarkFolders.ownerId, viewer.id))
    .orderBy(asc(bookmarkFolders.name), asc(bookmarkFolders.id))
    .limit(sizes.foldersOfOne)
}
