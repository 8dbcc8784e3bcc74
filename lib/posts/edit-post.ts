import "server-only"
import { eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { postEdits, posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes, now } from "@/lib/core/clock"
import { DomainError, notFound } from "@/lib/core/errors"
import { idTime } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { normaliseText } from "@/lib/core/text/normalise"
import { recordEvent } from "@/lib/events/record-event"
import { getGroupRow } from "@/lib/groups/find-group"
import { needsApproval } from "@/lib/groups/policy"
import { requireOpen } from "@/lib/groups/require-open"
import { hangs } from "./attached"
import { type EditedRow, findTraces, lockOwnPost } from "./edited-row"
import { hydratePosts } from "./hydrate"
import type { EditPostInput } from "./input"
import { replaceKeptText } from "./kept-replies"
import { replacePreview } from "./preview"
import { replaceTags } from "./replace-tags"
import type { PostView } from "./view"
import { checkedCaption, checkedText, findEntities } from "./written-text"

/** How long after it was posted a text is replaced without trace, unless somebody has answered it in some way. */
const graceMs = minutes(5)

/**
 * Changes what the viewer's own post or reply says; its tags and mentions are found anew. Early, and before anybody else
 * answered, liked, reposted or quoted it or voted in its poll, nothing is kept of what it said; after that the old text goes into its history.
 * The same text again changes nothing. Throws `not_found`, `invalid`, `forbidden` where a moderator would have to look at
 * it first, `conflict` when it was deleted, when it no longer says `from`, or when it has all the versions it can have.
 */
export async function editPost(viewer: Viewer, { id, body: typed, from }: EditPostInput): Promise<PostView> {
  return transaction(async (tx) => {
    const post = await lockOwnPost(viewer, id)
    if (post.deleted)
      throw new DomainError("conflict", "This post was deleted, so it can no longer be edited.")
    const body = hangs(post, "media") ? checkedCaption(typed) : checkedText(typed)
    if (body !== post.body) {
      if (normaliseText(from) !== post.body)
        throw new DomainError("conflict", "This post was changed elsewhere since you began to edit it.")
      await requireEditable(viewer, post)
      await replaceText(tx, viewer, { post, body })
    }
    const [view] = await hydratePosts(viewer, [id])
    if (!view) throw notFound("This post")
    return view
  })
}

/** A change is let in where the post would be: not into an archived group, and not past a moderator. */
async function requireEditable(viewer: Viewer, { groupSlug, replyToId }: EditedRow): Promise<void> {
  if (groupSlug === null) return
  const group = await getGroupRow(viewer, groupSlug)
  requireOpen(group, "nothing")
  if (replyToId === null && needsApproval(group))
    throw new DomainError(
      "forbidden",
      "Posts in this group are looked at by a moderator first. Delete this one and post it anew.",
    )
}

async function replaceText(tx: Tx, viewer: Viewer, { post, body }: { post: EditedRow; body: string }) {
  const { id, replyToId, quoteOfId, groupSlug: group, groupId, entities: before } = post
  const entities = await findEntities(viewer, { body, replyTo: replyToId, group })
  const editedAt = await keepVersion(tx, viewer, post)
  await tx.update(posts).set({ body, entities, editedAt }).where(eq(posts.id, id))
  await replaceTags(tx, { id, entities })
  const isTaken = quoteOfId !== null || hangs(post, "media") || hangs(post, "poll")
  await replacePreview(tx, viewer, {
    id,
    before: { entities: before, isTaken },
    after: { entities, isTaken },
  })
  await replaceKeptText(tx, { id, authorId: viewer.id, body, entities })
  await recordEvent(tx, { kind: "post.edited", actorId: viewer.id, postId: id, groupId })
}

/** Puts what the post says now into its history; gives the instant of the change, null for one without trace. */
async function keepVersion(tx: Tx, viewer: Viewer, post: EditedRow): Promise<Date | null> {
  const { id, body, entities, editedAt } = post
  const { versions, isAnswered } = await findTraces(viewer, id)
  const isEarly = now().getTime() - idTime(id).getTime() < graceMs
  if (isEarly && !isAnswered && editedAt === null) return null
  if (versions >= sizes.postVersions)
    throw new DomainError("conflict", `A post can be changed ${sizes.postVersions} times. Write a new one.`)
  const writtenAt = editedAt ?? idTime(id)
  await tx.insert(postEdits).values({ postId: id, version: versions + 1, body, entities, writtenAt })
  return now()
}
