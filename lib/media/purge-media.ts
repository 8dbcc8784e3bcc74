import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { media } from "@/db/schema/media"
import type { Id } from "@/lib/core/ids"
import { removeFiles } from "./remove-files"

/**
 * Removes the files of a deleted post, then all that was known of them. Files first: if that fails, the rows still say
 * what there is to remove when it is tried again.
 */
export async function purgeMedia(postId: Id): Promise<void> {
  const rows = await executor().select().from(media).where(eq(media.postId, postId))
  if (rows.length === 0) return
  await removeFiles(rows)
  await executor().delete(media).where(eq(media.postId, postId))
}
