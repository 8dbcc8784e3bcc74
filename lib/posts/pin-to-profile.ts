import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { PostInput } from "./input"
import { canPin } from "./policy"

/** What is on top of the viewer's profile now, and what was before. */
type Pinned = { pinnedPostId: Id | null; before: Id | null }

/**
 * Puts one of the viewer's own posts on top of their profile, in place of the one before; again it changes nothing.
 * Throws `not_found` for what is not theirs, `conflict` for a deleted post and `forbidden` for a reply or a post for a
 * group alone.
 */
export async function pinToProfile(viewer: Viewer, { id }: PostInput): Promise<Pinned> {
  return transaction(async (tx) => {
    const before = await lockPinned(tx, viewer)
    const [post] = await tx
      .select({ deletedAt: posts.deletedAt, visibility: posts.visibility, replyToId: posts.replyToId })
      .from(posts)
      .where(and(eq(posts.id, id), eq(posts.authorId, viewer.id), isNull(posts.repostOfId)))
    if (!post) throw notFound("This post")
    if (post.deletedAt)
      throw new DomainError("conflict", "This post was deleted, so it can no longer be pinned.")
    if (!canPin({ audience: post.visibility === 0 ? "company" : "group", isReply: post.replyToId !== null }))
      throw new DomainError(
        "forbidden",
        "Only a post for the whole company that answers no other can be pinned.",
      )
    if (before !== id) await keep(tx, viewer, id)
    return { pinnedPostId: id, before }
  })
}

/** Takes this post from the top of the viewer's profile; if another is there meanwhile, that one stays. */
export async function unpinFromProfile(viewer: Viewer, { id }: PostInput): Promise<Pinned> {
  return transaction(async (tx) => {
    const before = await lockPinned(tx, viewer)
    if (before !== id) return { pinnedPostId: before, before }
    await keep(tx, viewer, null)
    return { pinnedPostId: null, before }
  })
}

/** What is pinned, with the row locked: two that pin at once come one after the other. */
async function lockPinned(tx: Tx, viewer: Viewer): Promise<Id | null> {
  const [self] = await tx
    .select({ pinnedPostId: people.pinnedPostId })
    .from(people)
    .where(eq(people.id, viewer.id))
    .for("no key update")
  return self?.pinnedPostId ?? null
}

async function keep(tx: Tx, viewer: Viewer, pinnedPostId: Id | null): Promise<void> {
  await tx.update(people).set({ pinnedPostId }).where(eq(people.id, viewer.id))
  await recordEvent(tx, { kind: "profile.updated", actorId: viewer.id, personId: viewer.id })
}
