import "server-only"
import { and, eq, inArray, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"

type Kept = { id: Id; authorId: Id; body: string; entities: Entity[] }

const { reply, personId } = idempotencyKeys

/**
 * The reply that is kept for a repeated request tells what the post says now; without a text it quotes nothing either.
 * The key itself stays, so that a repeat still makes no second post.
 */
export async function replaceKeptText(tx: Tx, { id, authorId, body, entities }: Kept): Promise<void> {
  const texts = { body, entities, ...(body === "" && { quote: null }) }
  await tx
    .update(idempotencyKeys)
    .set({
      reply: sql`jsonb_set(${reply}, '{item,post}', ${reply} #> '{item,post}' || ${JSON.stringify(texts)}::jsonb)`,
    })
    .where(and(eq(personId, authorId), sql`${reply} -> 'item' ->> 'id' = ${id}`))
}

/** The replies kept for those who quoted a post tell no more of it. */
export async function dropKeptQuotes(tx: Tx, id: Id): Promise<void> {
  const quoters = tx
    .select({ id: posts.authorId })
    .from(posts)
    .where(and(eq(posts.quoteOfId, id), sql`${posts.deletedAt} is null`))
  await tx
    .update(idempotencyKeys)
    .set({ reply: sql`jsonb_set(${reply}, '{item,post,quote}', '{"gone": true}')` })
    .where(and(inArray(personId, quoters), sql`${reply} #>> '{item,post,quote,post,id}' = ${id}`))
}
