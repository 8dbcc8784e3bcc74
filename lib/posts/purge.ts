import "server-only"
import { and, eq, isNotNull } from "drizzle-orm"
import { transaction } from "@/db"
import { postEdits, posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import { dropKeptQuotes, replaceKeptText } from "./kept-replies"

/**
 * The job "posts.purge": erases a deleted post's text and its history, also from the replies that are kept for repeated
 * requests of its author and of those who quoted it. Harmless to repeat.
 */
export async function purgeDeletedPost({ postId }: { postId: Id }): Promise<void> {
  await transaction(async (tx) => {
    const [gone] = await tx
      .update(posts)
      .set({ body: "", entities: [] })
      .where(and(eq(posts.id, postId), isNotNull(posts.deletedAt)))
      .returning({ authorId: posts.authorId })
    if (!gone) return
    await tx.delete(postEdits).where(eq(postEdits.postId, postId))
    await replaceKeptText(tx, { id: postId, authorId: gone.authorId, body: "", entities: [] })
    await dropKeptQuotes(tx, postId)
  })
}
