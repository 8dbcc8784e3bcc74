import "server-only"
import { readEnv } from "@/lib/core/env"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { firstLink } from "./first-link"

type Row = { quoteOfId: Id | null /** Null for a deleted post. */; entities: Entity[] | null }

/**
 * The post that is shown below another: the one that it quotes, else the one of ours that its text links to first. A
 * link is resolved for each viewer when it is read, so nothing is kept of what they may not see any more.
 */
export function shownBelow({ quoteOfId, entities }: Row): Id | null {
  if (quoteOfId !== null || entities === null || entities.length === 0) return quoteOfId
  const link = firstLink(entities, readEnv().PUBLIC_URL)
  return link && "postId" in link ? link.postId : null
}
