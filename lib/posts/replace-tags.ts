import "server-only"
import { and, eq, notInArray } from "drizzle-orm"
import type { Tx } from "@/db"
import { postTags } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { usedTags } from "./body-entity"

/** Files a post under the tags of these entities and no others. */
export async function replaceTags(tx: Tx, { id, entities }: { id: Id; entities: Entity[] }): Promise<void> {
  const tags = usedTags(entities)
  await tx.delete(postTags).where(and(eq(postTags.postId, id), notInArray(postTags.tag, tags)))
  if (tags.length === 0) return
  await tx
    .insert(postTags)
    .values(tags.map((tag) => ({ tag, postId: id })))
    .onConflictDoNothing()
}
