import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { executor, transaction } from "@/db"
import { groupQueue } from "@/db/schema/groups"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { type GroupRow, getGroupRow } from "@/lib/groups/find-group"
import type { GroupPostInput } from "@/lib/groups/input"
import { lockModeratedGroup } from "@/lib/groups/led-group"
import { requireOpen } from "@/lib/groups/require-open"
import { publishQueued } from "./publish-queued"

/**
 * Publishes a post that waited, now and in its author's name, with all that it carries; gives the id it has as a post.
 * Refused, it waits as before. Throws `not_found`, `forbidden` for whoever does not lead the group, `conflict` when that
 * is archived, the author may no longer post, or what it carries is gone.
 */
export async function approveQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    requireOpen(group, "nothing")
    const [waited] = await tx.delete(groupQueue).where(waitingIn(group, id)).returning()
    if (!waited) throw notFound("This post")
    const { id: postId } = await publishQueued(tx, viewer, { ...waited, slug, visibility: group.visibility })
    const { authorId: personId, groupId } = waited
    await recordEvent(tx, { kind: "group.decided", actorId: viewer.id, personId, groupId })
    return { id: postId }
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
