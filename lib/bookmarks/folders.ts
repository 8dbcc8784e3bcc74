import "server-only"
import { and, eq } from "drizzle-orm"
import { executor, type Tx, transaction } from "@/db"
import { bookmarkFolders } from "@/db/schema/bookmarks"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { foldTag } from "@/lib/core/text/fold"
import type { CreateFolderInput, FolderInput, RenameFolderInput } from "./input"
import type { BookmarkFolder } from "./view"

/** Makes an empty folder. Throws `conflict` when the viewer has one of that name, in any spelling, or has fifty. */
export async function createFolder(viewer: Viewer, { name }: CreateFolderInput): Promise<BookmarkFolder> {
  return transaction(async (tx) => {
    const own = await lockFolders(tx, viewer)
    if (own.length >= sizes.foldersOfOne)
      throw new DomainError("conflict", `You have ${sizes.foldersOfOne} folders, as many as there can be.`)
    requireFree(name, own)
    const id = newId()
    await tx.insert(bookmarkFolders).values({ id, ownerId: viewer.id, name })
    return { id, name }
  })
}

/** Gives one of the viewer's folders another name. Throws `not_found`, `conflict` when another has it. */
export async function renameFolder(viewer: Viewer, { id, name }: RenameFolderInput): Promise<BookmarkFolder> {
  return transaction(async (tx) => {
    const own = await lockFolders(tx, viewer)
    if (!own.some((folder) => folder.id === id)) throw notFound("This folder")
    requireFree(
      name,
      own.filter((folder) => folder.id !== id),
    )
    await tx.update(bookmarkFolders).set({ name }).where(eq(bookmarkFolders.id, id))
    return { id, name }
  })
}

/** Does away with one of the viewer's folders; what was kept in it stays among the bookmarks. Throws `not_found`. */
export async function deleteFolder(viewer: Viewer, { id }: FolderInput): Promise<{ id: Id }> {
  const [folder] = await executor()
    .delete(bookmarkFolders)
    .where(and(eq(bookmarkFolders.id, id), eq(bookmarkFolders.ownerId, viewer.id)))
    .returning({ id: bookmarkFolders.id })
  if (!folder) throw notFound("This folder")
  return folder
}

/** The viewer's folders, one act at a time: two at once would both find a name free, or room for the last. */
async function lockFolders(tx: Tx, viewer: Viewer): Promise<BookmarkFolder[]> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, viewer.id)).for("no key update")
  return tx
    .select({ id: bookmarkFolders.id, name: bookmarkFolders.name })
    .from(bookmarkFolders)
    .where(eq(bookmarkFolders.ownerId, viewer.id))
    .limit(sizes.foldersOfOne)
}

function requireFree(name: string, others: readonly BookmarkFolder[]): void {
  const folded = foldTag(name)
  const other = others.find((folder) => foldTag(folder.name) === folded)
  if (other) throw new DomainError("conflict", `You have a folder with the name ${other.name}.`)
}
