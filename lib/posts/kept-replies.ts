import "server-only"
import { and, eq, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { idempotencyKeys } from "@/db/schema/requests"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"

type Kept = { id: Id; authorId: Id; body: string; entities: Entity[] }

/** What else of a post is gone with its text. */
type Gone = { quote: null; media: []; poll: null; preview: null; thread: null }

const { reply, personId } = idempotencyKeys

/**
 * The reply that is kept for a repeated request tells what the post says now, and what else of it is gone.
 * The key itself stays, so that a repeat still makes no second post.
 */
export async function replaceKeptText(
  tx: Tx,
  { id, authorId, body, entities }: Kept,
  gone?: Gone,
): Promise<void> {
  const texts = { body, entities, ...gone }
  await tx
    .update(idempotencyKeys)
    .set({
      reply: sql`jsonb_set(${reply}, '{item,post}', ${reply} #> '{item,post}' || ${JSON.stringify(texts)}::jsonb)`,
    })
    .where(and(eq(personId, authorId), sql`${reply} -> 'item' ->> 'id' = ${id}`))
}

/** The replies kept for those who quoted a post, or linked to it, tell no more of it; found by an index of their own. */
export async function dropKeptQuotes(tx: Tx, id: Id): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ reply: sql`jsonb_set(${reply}, '{item,post,quote}', '{"gone": true}')` })
    .where(sql`${reply} #>> '{item,post,quote,post,id}' = ${id}`)
}

/** Nor do those kept for its author's own thread, of which it was the last. */
export async function dropKeptTails(tx: Tx, { id, authorId }: Pick<Kept, "id" | "authorId">): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ reply: sql`jsonb_set(${reply}, '{item,post,thread,tail}', 'null')` })
    .where(and(eq(personId, authorId), sql`${reply} #>> '{item,post,thread,tail,post,id}' = ${id}`))
}
