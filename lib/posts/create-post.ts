import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { readAttachments } from "./attachments"
import { usedTags } from "./body-entity"
import type { CreatePostInput } from "./input"
import { insertPost } from "./insert-post"
import { toTimelineItem, untouched } from "./post-row"
import { queuePost } from "./queue-post"
import { refuseReply } from "./refuse-post"
import { refuseQuote } from "./refuse-quote"
import type { PostedView, TimelineItem } from "./view"
import { checkedText, findEntities } from "./written-text"

type Ungrouped = Omit<CreatePostInput, "group"> & { group?: undefined }

/**
 * Publishes a post for the whole company or in a group, or a reply for whoever may read what it answers. The post, its
 * tags, the count of replies and the event are one statement. In a group that approves posts, a plain member's waits
 * for a moderator. Throws `invalid` for a text that may not be posted, `not_found` for a post or a group that is not
 * for the viewer, `forbidden` for a group that the viewer may not write in and for a quote out of its group, `conflict`
 * for what takes no more posts, was deleted, or has other readers than the writer was shown.
 */
export async function createPost(viewer: Viewer, input: Ungrouped): Promise<{ item: TimelineItem }>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView> {
  const body = checkedText(input.body)
  const { replyTo, group, audience, quoteOf } = input
  const entities = await findEntities(viewer, { body, replyTo, group })
  const id = newId()
  const [inserted] = await insertPost({
    ...{ id, author: viewer.id, replyTo: replyTo ?? null, group: group ?? null },
    quoteOf: quoteOf ?? null,
    ...{ body, entities: JSON.stringify(entities), tags: usedTags(entities) },
    ...{ expected: audience ? Number(audience === "group") : null },
    ...{ kind: replyTo ? "reply.created" : "post.created", eventId: newId(), at: now() },
  })
  if (inserted) {
    const attachments = await readAttachments(viewer, [inserted])
    return { item: toTimelineItem(viewer, { ...untouched, ...inserted, body, entities }, { attachments }) }
  }
  if (quoteOf) await refuseQuote(viewer, { quoteOf, group })
  return group
    ? queuePost(viewer, { id, group, audience, quoteOf, body, entities })
    : refuseReply(viewer, { id: replyTo ?? id, audience })
}
