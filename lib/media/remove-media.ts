import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { executor } from "@/db"
import { media } from "@/db/schema/media"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { MediaInput } from "./input"
import { removeFiles } from "./remove-files"

/**
 * Forgets what the viewer has uploaded and not posted; its files are gone. Nothing happens to what is gone already,
 * posted, or somebody else's: each looks the same.
 */
export async function removeMedia(viewer: Viewer, { id }: MediaInput): Promise<{ id: Id }> {
  const gone = await executor()
    .delete(media)
    .where(and(eq(media.id, id), eq(media.ownerId, viewer.id), isNull(media.postId)))
    .returning({ uploadKey: media.uploadKey, variants: media.variants })
  await removeFiles(gone)
  return { id }
}
