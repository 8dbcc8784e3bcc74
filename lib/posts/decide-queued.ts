import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { executor, type Tx, transaction } from "@/db"
import { groupMembers, groupQueue } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts, postTags } from "@/db/schema/posts"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError, notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { type GroupRow, getGroupRow } from "@/lib/groups/find-group"
import type { GroupPostInput } from "@/lib/groups/input"
import { lockModeratedGroup } from "@/lib/groups/led-group"
import { requireOpen } from "@/lib/groups/require-open"
import { usedTags } from "./body-entity"
import { attachPreview, previewedUrl } from "./preview"

/**
 * Publishes a post that waited, now and in its author's name; gives the id it has as a post. Throws `not_found`,
 * `forbidden` for whoever does not lead the group, `conflict` when it is archived or the author may no longer post.
 */
export async function approveQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    requireOpen(group, "nothing")
    const [waited] = await tx.delete(groupQueue).where(waitingIn(group, id)).returning()
    if (!waited) throw notFound("This post")
    await refuseUnlessMember(tx, waited)
    const { groupId, authorId, body, entities } = waited
    const post = { id: newId(), groupId, authorId, body, entities }
    await tx.insert(posts).values({ ...post, visibility: group.visibility === "public" ? 0 : 1 })
    const tags = usedTags(entities).map((tag) => ({ tag, postId: post.id }))
    if (tags.length > 0) await tx.insert(postTags).values(tags)
    const url = previewedUrl({ entities, isTaken: false })
    if (url !== null) await attachPreview(tx, { id: authorId }, { id: post.id, url })
    // Naming who let it in makes it news to its author too, unlike what they send themselves: their pages lack it.
    await recordEvent(tx, {
      kind: "post.created",
      actorId: authorId,
      personId: viewer.id,
      postId: post.id,
      groupId,
    })
    await recordEvent(tx, { kind: "group.decided", actorId: viewer.id, personId: authorId, groupId })
    return { id: post.id }
  })
}

/**
 * Turns a post that waits down: from now on it is there for its author alone, for 30 days or until they let go of it.
 * Throws `not_found`, `forbidden` for whoever does not lead the group.
 */
export async function declineQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const { id: groupId } = await lockModeratedGroup(tx, viewer, slug)
    const [declined] = await tx
      .update(groupQueue)
      .set({ declinedAt: now() })
      .where(waitingIn({ id: groupId }, id))
      .returning({ authorId: groupQueue.authorId })
    if (!declined) throw notFound("This post")
    const personId = declined.authorId
    await recordEvent(tx, { kind: "group.decided", actorId: viewer.id, personId, groupId })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.post-declined", subject: groupId },
      details: { personId, postId: id },
    })
    return { id }
  })
}

/** Takes the viewer's own post back while it waits, and lets go of it once it was declined. Throws `not_found`. */
export async function withdrawQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  const group = await getGroupRow(viewer, slug)
  const [gone] = await executor()
    .delete(groupQueue)
    .where(and(inGroup(group, id), eq(groupQueue.authorId, viewer.id)))
    .returning({ id: groupQueue.id })
  if (!gone) throw notFound("This post")
  return gone
}

const inGroup = (group: Pick<GroupRow, "id">, id: Id) =>
  and(eq(groupQueue.id, id), eq(groupQueue.groupId, group.id))

const waitingIn = (group: Pick<GroupRow, "id">, id: Id) =>
  and(inGroup(group, id), isNull(groupQueue.declinedAt))

async function refuseUnlessMember(tx: Tx, { authorId, groupId }: { authorId: Id; groupId: Id }) {
  const [author] = await tx
    .select({ id: people.id })
    .from(groupMembers)
    .innerJoin(people, eq(people.id, groupMembers.personId))
    .where(
      and(eq(groupMembers.personId, authorId), eq(groupMembers.groupId, groupId), eq(people.state, "active")),
    )
  if (author) return
  throw new DomainError("conflict", "Its author can no longer post in this group. Decline it instead.")
}
