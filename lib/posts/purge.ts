import "server-only"
import { and, eq, isNotNull, sql } from "drizzle-orm"
import { transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import type { Id } from "@/lib/core/ids"

/**
 * The job "posts.purge": erases a deleted post's text, also from the reply that is kept for a repeated request (the key
 * itself stays, so that a repeat still makes no second post). Harmless to repeat.
 */
export async function purgeDeletedPost({ postId }: { postId: Id }): Promise<void> {
  await transaction(async (tx) => {
    const [gone] = await tx
      .update(posts)
      .set({ body: "", entities: [] })
      .where(and(eq(posts.id, postId), isNotNull(posts.deletedAt)))
      .returning({ authorId: posts.authorId })
    if (!gone) return
    const { reply } = idempotencyKeys
    await tx
      .update(idempotencyKeys)
      .set({
        reply: sql`jsonb_set(jsonb_set(${reply}, '{item,post,body}', '""'), '{item,post,entities}', '[]')`,
      })
      .where(and(eq(idempotencyKeys.personId, gone.authorId), sql`${reply} -> 'item' ->> 'id' = ${postId}`))
  })
}
