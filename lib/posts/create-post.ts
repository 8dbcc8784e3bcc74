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
 * tags, the count of replies and the event are one statement; what hangs on it is written with it. In a group that approves
 * posts, a plain member's waits for a moderator with all of it. Throws `invalid` for a text that may not be posted, `not_found` for a post or a group that is not
 * for the viewer, `forbidden` for a group that the viewer may not write in and for a quote out of its group, `conflict`
 * for what takes no more posts, was deleted, or has other readers than the writer was shown.
 */
export async function createPost(viewer: Viewer, input: Ungrouped): Promise<{ item: TimelineItem }>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView>
export async function createPost(viewer: Viewer, input: CreatePostInput): Promise<PostedView> {
  return createAll(viewer, input, null)
}

/**
 * The same for what waited in a group and was let in by a moderator, in its author's name. Throws what `createPost`
 * throws.
 */
export async function createLetIn(
  author: Viewer,
  input: CreatePostInput & { letInBy: Id },
): Promise<{ id: Id }> {
  const { letInBy, ...post } = input
  const posted = await createAll(author, post, letInBy)
  return "item" in posted ? posted.item : posted.queued
}

async function createAll(viewer: Viewer, input: CreatePostInput, letInBy: Id | null): Promise<PostedView> {
  const { more = [] } = input
  if (more.length === 0) return createOne(viewer, input, letInBy)
  // The first post and what its author says after it, or nothing of it.
  return transaction(async () => {
    const posted = await createOne(viewer, input, letInBy)
    if (!("item" in posted)) return posted
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

async function createOne(
  viewer: Viewer,
  input: CreatePostInput,
  letInBy: Id | null = null,
): Promise<PostedView> {
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
      ...{ kind: replyTo ? "reply.created" : "post.created", eventId: newId(), at: now(), letInBy },
    },
  )
  if (inserted) {
    const row = { ...untouched, ...inserted, body, entities }
    // Its author may answer, and of a reply there is no more to say: the thread is not asked for.
    const attachments = await readAttachments(viewer, [{ ...row, rootId: null }])
    return { item: toTimelineItem(viewer, row, { attachments }) }
  }
  if (quoteOf) await refuseQuote(viewer, { quoteOf, group })
  if (letInBy !== null) throw new DomainError("conflict", "This group has just changed. Try again.")
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
    return [isShown ? { ...row, attached: (row.attached ?? 0) | attachedBits(["preview"]) } : row]
  })
}

type Values = { id: Id } & Parameters<typeof insertPost>[0]
