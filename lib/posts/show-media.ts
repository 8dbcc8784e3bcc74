import "server-only"
import { and, eq, isNotNull, ne } from "drizzle-orm"
import { db, transaction } from "@/db"
import { media } from "@/db/schema/media"
import { posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { type Made, processMedia } from "@/lib/media/process-media"
import { currentStore } from "@/lib/media/storage/current-store"

/**
 * The job "media.process": makes what is shown of an image, tells the open pages that show its post, and removes the
 * upload itself, with everything that was hidden in it. What was removed meanwhile leaves nothing behind. Harmless to
 * repeat.
 */
export async function showMedia(
  { mediaId }: { mediaId: Id },
  encode?: Parameters<typeof processMedia>[1],
): Promise<void> {
  const made = await processMedia(mediaId, encode)
  if (made && !(await settle(mediaId, made))) await currentStore().remove(made.variants.map(({ key }) => key))
  await dropUpload(mediaId)
}

/** Whether it is still there. */
async function settle(mediaId: Id, { state, failure, ...made }: Made): Promise<boolean> {
  return transaction(async (tx) => {
    const [row] = await tx
      .update(media)
      .set({ ...made, state, failure })
      .where(and(eq(media.id, mediaId), eq(media.state, "waiting")))
      .returning({ ownerId: media.ownerId, postId: media.postId })
    if (!row) return false
    const [post] = row.postId ? await tx.select().from(posts).where(eq(posts.id, row.postId)) : []
    if (post)
      await recordEvent(tx, {
        ...{ kind: "post.attached", actorId: row.ownerId, postId: post.id, groupId: post.groupId },
      })
    return true
  })
}

/** The row forgets the upload only once it is gone, so that nothing is left when this is cut off. */
async function dropUpload(mediaId: Id): Promise<void> {
  const isDone = and(
    ...[eq(media.id, mediaId), eq(media.kind, "image"), ne(media.state, "waiting")],
    isNotNull(media.uploadKey),
  )
  const [row] = await db.select({ uploadKey: media.uploadKey }).from(media).where(isDone)
  if (!row?.uploadKey) return
  await currentStore().remove([row.uploadKey])
  await db.update(media).set({ uploadKey: null }).where(isDone)
}
