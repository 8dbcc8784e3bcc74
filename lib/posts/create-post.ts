import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { replyPolicyNumber } from "@/lib/core/reply-policy"
import { attach, kindsOf } from "./attach"
import { attachedBits } from "./attached"
import { readAttachments } from "./attachments"
import { usedTags } from "./body-entity"
import { hydrateItems } from "./hydrate"
import type { CreatePostInput } from "./input"
import { insertPost } from "./insert-post"
import { toTimelineItem, untouched } from "./post-row"
import { attachPreview, previewedUrl } from "./preview"
import { queuePost } from "./queue-post"
import { refuseReply } from "./refuse-post"
import { refuseQuote } from "./refuse-quote"
import type { PostedView, TimelineItem } from "./view"
import { checkedCaption, checkedText, findEntities } from "./written-text"

type Ungrouped = Omit<CreatePostInput, "group"> & { group?: undefined }

/**
 * Publishes a post for the whole company or in a group, or a reply for whoever may read what it answers. The post, its
 * tags, the count of replies and the event are one statement; what hangs on it is written with it. In a group that approves posts, a plain member's waits
 * for a moderator. Throws `invalid` for a text that may not be posted, `not_found` for a post or a group that is not
 * for the viewer, `forbidden` for a group that the viewer may not write in and for a quote out of its group, `conflict`
 * for what takes no more posts, was deleted, or has other readers than the writer was shown.
 */
export async function createPost(viewer: Viewer, input: Ungrouped): Promise<{ item: TimelineItem }>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView> {
  const { more = [], ...first } = input
  return more.length > 0 ? createThread(viewer, first, more) : createOne(viewer, first)
}

/** The first post and what its author says after it, or nothing of it. */
async function createThread(viewer: Viewer, first: CreatePostInput, more: string[]): Promise<PostedView> {
  return transaction(async () => {
    const posted = await createOne(viewer, first)
    if (!("item" in posted))
      throw new DomainError(
        "conflict",
        "Posts in this group wait for a moderator, and a thread cannot wait. Write it as one post.",
      )
    const { id } = posted.item
    let replyTo = id
    for (const body of more) {
      const next = await createOne(viewer, { body, replyTo })
      if ("item" in next) replyTo = next.item.id
    }
    const [item] = await hydrateItems(viewer, [{ id, postId: id }])
    return item ? { item } : posted
  })
}

async function createOne(viewer: Viewer, input: CreatePostInput): Promise<PostedView> {
  const { replyTo, group, audience, quoteOf, media, poll, question = false, replyPolicy = "everyone" } = input
  const body = media ? checkedCaption(input.body) : checkedText(input.body)
  const entities = await findEntities(viewer, { body, replyTo, group })
  const id = newId()
  const url = previewedUrl({ entities, isTaken: Boolean(media || poll || quoteOf) })
  const [inserted] = await insertWhole(
    viewer,
    { ...input, url },
    {
      ...{ id, author: viewer.id, replyTo: replyTo ?? null, group: group ?? null },
      ...{ quoteOf: quoteOf ?? null, attached: attachedBits(kindsOf(input)) },
      ...{ question, replyPolicy: replyPolicyNumber(replyPolicy) },
      ...{ body, entities: JSON.stringify(entities), tags: usedTags(entities) },
      ...{ expected: audience ? Number(audience === "group") : null },
      ...{ kind: replyTo ? "reply.created" : "post.created", eventId: newId(), at: now() },
    },
  )
  if (inserted) {
    const row = { ...untouched, ...inserted, body, entities }
    // Its author may answer, and of a reply there is no more to say: the thread is not asked for.
    const attachments = await readAttachments(viewer, [{ ...row, rootId: null }])
    return { item: toTimelineItem(viewer, row, { attachments }) }
  }
  if (quoteOf) await refuseQuote(viewer, { quoteOf, group })
  return group
    ? queuePost(viewer, { ...input, id, group, body, entities })
    : refuseReply(viewer, { id: replyTo ?? id, audience })
}

/** A post with everything that hangs on it, or nothing; one statement where nothing does. */
async function insertWhole(viewer: Viewer, input: CreatePostInput & { url: string | null }, values: Values) {
  const { url } = input
  if (kindsOf(input).length === 0 && url === null) return insertPost(values)
  return transaction(async (tx) => {
    const [row] = await insertPost(values)
    if (!row) return []
    await attach(tx, viewer, { ...input, id: values.id })
    const isShown = url !== null && (await attachPreview(tx, viewer, { id: values.id, url }))
    return [isShown ? { ...row, attached: attachedBits(["preview"]) } : row]
  })
}

type Values = { id: Id } & Parameters<typeof insertPost>[0]
