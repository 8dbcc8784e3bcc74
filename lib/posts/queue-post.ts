import "server-only"
import { transaction } from "@/db"
import { groupQueue, type QueuedContent } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { getGroupRow } from "@/lib/groups/find-group"
import { canPost, needsApproval } from "@/lib/groups/policy"
import { requireOpen } from "@/lib/groups/require-open"
import { requireUsable } from "@/lib/media/attach-media"
import type { CreatePostInput } from "./input"
import { refuseOtherReaders } from "./refuse-post"
import { checkedText } from "./written-text"

type Draft = CreatePostInput & { id: Id; group: string; entities: Entity[] }

/**
 * Lets a post wait for a moderator of the group, with all that came along with it, or says why the viewer cannot post
 * there; whether they may quote what they quote is asked before. Throws `not_found`, `forbidden` for whoever is no
 * member or banned, `conflict` when the group is archived or something attached is gone, `invalid` for a text of a
 * thread that may not be posted.
 */
export async function queuePost(viewer: Viewer, draft: Draft): Promise<{ queued: { id: Id } }> {
  const group = await getGroupRow(viewer, draft.group)
  requireOpen(group, "nothing")
  if (!canPost(group)) throw new DomainError("forbidden", "Join this group to post in it.")
  refuseOtherReaders(group, draft.audience)
  if (!needsApproval(group)) throw new DomainError("conflict", "This group has just changed. Try again.")
  const { id, body, entities, media } = draft
  const audience = group.visibility === "public" ? undefined : ("group" as const)
  const content = { ...contentOf(draft), audience }
  return transaction(async (tx) => {
    if (media) await requireUsable(tx, viewer, { ids: media })
    await tx
      .insert(groupQueue)
      .values({ id, groupId: group.id, authorId: viewer.id, body, entities, content })
    return { queued: { id } }
  })
}

function contentOf({ quoteOf, media, poll, question, replyPolicy, more }: Draft): QueuedContent {
  return { quoteOf, media, poll, question, replyPolicy, more: more?.map(checkedText) }
}
