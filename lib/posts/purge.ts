import "server-only"
import { and, eq, isNotNull } from "drizzle-orm"
import { executor, transaction } from "@/db"
import { postEdits, posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import { purgeMedia } from "@/lib/media/purge-media"
import { erasePoll } from "@/lib/polls/erase-poll"
import { dropKeptQuotes, dropKeptTails, replaceKeptText } from "./kept-replies"
import { dropPreview } from "./preview"

/**
 * The job "posts.purge": erases a deleted post's text, its history, its files and its poll, also from the replies that are kept
 * for repeated requests of its author and of those who quoted it. Harmless to repeat.
 */
export async function purgeDeletedPost({ postId }: { postId: Id }): Promise<void> {
  if (await isDeleted(postId)) await purgeMedia(postId)
  await transaction(async (tx) => {
    const [gone] = await tx
      .update(posts)
      .set({ body: "", entities: [] })
      .where(and(eq(posts.id, postId), isNotNull(posts.deletedAt)))
      .returning({ authorId: posts.authorId })
    if (!gone) return
    await tx.delete(postEdits).where(eq(postEdits.postId, postId))
    await erasePoll(tx, postId)
    await dropPreview(tx, postId)
    const empty = { id: postId, authorId: gone.authorId, body: "", entities: [] }
    await replaceKeptText(tx, empty, { quote: null, media: [], poll: null, preview: null, thread: null })
    await dropKeptQuotes(tx, postId)
    await dropKeptTails(tx, empty)
  })
}

async function isDeleted(postId: Id): Promise<boolean> {
  const rows = await executor()
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, postId), isNotNull(posts.deletedAt)))
  return rows.length > 0
}
