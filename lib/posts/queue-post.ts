import "server-only"
import { executor } from "@/db"
import { groupQueue } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { Entity } from "@/lib/core/text/entity"
import { getGroupRow } from "@/lib/groups/find-group"
import { canPost, needsApproval } from "@/lib/groups/policy"
import { requireOpen } from "@/lib/groups/require-open"
import type { PollInput } from "@/lib/polls/input"
import { type Audience, refuseOtherReaders } from "./refuse-post"

type Draft = {
  id: Id
  group: string
  audience?: Audience
  quoteOf?: Id
  media?: Id[]
  poll?: PollInput
  question?: boolean
  replyPolicy?: ReplyPolicy
  body: string
  entities: Entity[]
}

/**
 * Lets a post wait for a moderator of the group, or says why the viewer cannot post there. Throws `not_found`,
 * `forbidden` for whoever is no member or banned, `conflict` when the group is archived.
 */
export async function queuePost(viewer: Viewer, draft: Draft): Promise<{ queued: { id: Id } }> {
  const group = await getGroupRow(viewer, draft.group)
  requireOpen(group, "nothing")
  if (!canPost(group)) throw new DomainError("forbidden", "Join this group to post in it.")
  refuseOtherReaders(group, draft.audience)
  if (!needsApproval(group)) throw new DomainError("conflict", "This group has just changed. Try again.")
  // What waits keeps its text alone: a quote that lost what it is about would say something else.
  if (draft.quoteOf)
    throw new DomainError(
      "conflict",
      "Posts in this group wait for a moderator, and a quote cannot wait. Write it without the quote, with a link instead.",
    )
  if (draft.media)
    throw new DomainError(
      "conflict",
      "Posts in this group wait for a moderator, and images and files cannot wait. Write it without them.",
    )
  if (draft.poll)
    throw new DomainError(
      "conflict",
      "Posts in this group wait for a moderator, and a poll cannot wait. Write it without the poll.",
    )
  if (draft.question || draft.replyPolicy)
    throw new DomainError(
      "conflict",
      "Posts in this group wait for a moderator, and neither a question nor a choice of who can reply can wait. Write it without them.",
    )
  const { id, body, entities } = draft
  await executor().insert(groupQueue).values({ id, groupId: group.id, authorId: viewer.id, body, entities })
  return { queued: { id } }
}
