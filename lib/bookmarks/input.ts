import { z } from "zod"
import { IdInput } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { countCodePoints } from "@/lib/core/text/size"
import { storedText } from "@/lib/core/text/stored-text"

// One character that people see can be several that the table counts.
const Name = storedText(sizes.folderName, "A name")
  .refine((name) => name !== "" && !name.includes("\n"), "Give the folder a name of one line.")
  .refine((name) => countCodePoints(name) <= sizes.folderName, "The name holds too many combined characters.")

export const CreateFolderInput = z.strictObject({ name: Name })
export type CreateFolderInput = z.infer<typeof CreateFolderInput>

export const RenameFolderInput = z.strictObject({ id: IdInput, name: Name })
export type RenameFolderInput = z.infer<typeof RenameFolderInput>

export const FolderInput = z.strictObject({ id: IdInput })
export type FolderInput = z.infer<typeof FolderInput>

export const BookmarkInput = z.strictObject({ id: IdInput })
export type BookmarkInput = z.infer<typeof BookmarkInput>

export const MoveBookmarkInput = z.strictObject({
  /** The post that is kept. */
  id: IdInput,
  /** Null takes it out of its folder; it stays among the bookmarks. */
  folder: z.nullable(IdInput),
})
export type MoveBookmarkInput = z.infer<typeof MoveBookmarkInput>

/** The post that the folders are asked about. */
export const FolderQuery = z.strictObject({ post: IdInput })
export type FolderQuery = z.infer<typeof FolderQuery>
