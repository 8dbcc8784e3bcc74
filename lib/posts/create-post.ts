import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { normaliseText } from "@/lib/core/text/normalise"
import { parseBody } from "./body"
import { checkBody, explainBodyFault } from "./body-check"
import { keepKnownMentions, mentionedHandles, usedTags } from "./body-entity"
import type { CreatePostInput } from "./input"
import { insertPost } from "./insert-post"
import { findMentionable } from "./mentionable"
import { toTimelineItem, untouched } from "./post-row"
import { queuePost } from "./queue-post"
import { refuseReply } from "./refuse-post"
import type { PostedView, TimelineItem } from "./view"

type Ungrouped = Omit<CreatePostInput, "group"> & { group?: undefined }

/**
 * Publishes a post for the whole company or in a group, or a reply for whoever may read what it answers. The post, its
 * tags, the count of replies and the event are one statement. In a group that approves posts, a plain member's waits
 * for a moderator. Throws `invalid` for a text that may not be posted, `not_found` for a post or a group that is not
 * for the viewer, `forbidden` for a group that the viewer may not write in, `conflict` for what takes no more posts or has other readers than the writer was shown.
 */
export async function createPost(viewer: Viewer, input: Ungrouped): Promise<{ item: TimelineItem }>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView> {
  const body = checkedText(input.body)
  const entities = await resolveMentions(viewer, { ...input, entities: parseBody(body) })
  const { replyTo, group, audience } = input
  const id = newId()
  const [inserted] = await insertPost({
    ...{ id, author: viewer.id, replyTo: replyTo ?? null, group: group ?? null },
    ...{ body, entities: JSON.stringify(entities), tags: usedTags(entities) },
    ...{ expected: audience ? Number(audience === "group") : null },
    ...{ kind: replyTo ? "reply.created" : "post.created", eventId: newId(), at: now() },
  })
  if (inserted) return { item: toTimelineItem(viewer, { ...untouched, ...inserted, body, entities }) }
  return group
    ? queuePost(viewer, { id, group, audience, body, entities })
    : refuseReply(viewer, { id: replyTo ?? id, audience })
}

function checkedText(body: string): string {
  const check = checkBody(body)
  if (check.ok) return normaliseText(body)
  const message = explainBodyFault(check.reason)
  throw new DomainError("invalid", message, { fields: { body: message } })
}

async function resolveMentions(
  viewer: Viewer,
  { entities, replyTo, group }: Omit<CreatePostInput, "body"> & { entities: Entity[] },
): Promise<Entity[]> {
  const handles = mentionedHandles(entities)
  if (handles.length === 0) return entities
  const known = await findMentionable({
    ...{ viewer: viewer.id, handles, replyTo: replyTo ?? null, group: group ?? null },
  })
  return keepKnownMentions(entities, new Set(known.map((person) => person.handle)))
}
