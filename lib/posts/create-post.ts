import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { normaliseText } from "@/lib/core/text/normalise"
import { parseBody } from "./body"
import { checkBody, explainBodyFault } from "./body-check"
import { keepKnownMentions, mentionedHandles, usedTags } from "./body-entity"
import type { CreatePostInput } from "./input"
import { insertPost } from "./insert-post"
import { findMentionable } from "./mentionable"
import { canReply } from "./policy"
import { toTimelineItem, untouched } from "./post-row"
import { getTarget } from "./target"
import type { TimelineItem } from "./view"

/**
 * Publishes a post for the whole company, or a reply for whoever may read what it answers. The post, its tags, the
 * count of replies and the event are one statement. Throws `invalid` for a text that may not be posted, `not_found`
 * for a post that the viewer may not read, `conflict` for a deleted one.
 */
export async function createPost(
  viewer: Viewer,
  { body, replyTo }: CreatePostInput,
): Promise<{ item: TimelineItem }> {
  const text = checkedText(body)
  const entities = await resolveMentions(viewer, { entities: parseBody(text), replyTo })
  const id = newId()
  const [inserted] = await insertPost({
    ...{ id, author: viewer.id, replyTo: replyTo ?? null, body: text, entities: JSON.stringify(entities) },
    ...{ tags: usedTags(entities), kind: replyTo ? "reply.created" : "post.created" },
    ...{ eventId: newId(), at: now() },
  })
  if (!inserted) return refuseReply(viewer, replyTo ?? id)
  return { item: toTimelineItem(viewer, { ...untouched, ...inserted, body: text, entities }) }
}

function checkedText(body: string): string {
  const check = checkBody(body)
  if (check.ok) return normaliseText(body)
  const message = explainBodyFault(check.reason)
  throw new DomainError("invalid", message, { fields: { body: message } })
}

async function resolveMentions(
  viewer: Viewer,
  { entities, replyTo }: { entities: Entity[]; replyTo?: Id },
): Promise<Entity[]> {
  const handles = mentionedHandles(entities)
  if (handles.length === 0) return entities
  const known = await findMentionable({ viewer: viewer.id, handles, replyTo: replyTo ?? null })
  return keepKnownMentions(entities, new Set(known.map((person) => person.handle)))
}

async function refuseReply(viewer: Viewer, id: Id): Promise<never> {
  const target = await getTarget(viewer, id)
  if (!canReply(target)) {
    throw new DomainError("conflict", "This post was deleted, so nobody can answer it any more.")
  }
  throw new DomainError("conflict", "The post you answer has just changed. Try again.")
}
