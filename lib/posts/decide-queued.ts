import "server-only"
import { and, eq } from "drizzle-orm"
import { executor, type Tx, transaction } from "@/db"
import { groupMembers, groupQueue } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts, postTags } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { type GroupRow, getGroupRow } from "@/lib/groups/find-group"
import type { GroupPostInput } from "@/lib/groups/input"
import { lockModeratedGroup, onlyLeads } from "@/lib/groups/led-group"
import { canModerate } from "@/lib/groups/policy"
import { usedTags } from "./body-entity"
import { refuseShut } from "./refuse-post"

/**
 * Publishes a post that waited, now and in its author's name; gives the id it has as a post. Throws `not_found`,
 * `forbidden` for whoever does not lead the group, `conflict` when it is archived or the author may no longer post.
 */
export async function approveQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    refuseShut(group)
    const [waited] = await tx.delete(groupQueue).where(inGroup(group, id)).returning()
    if (!waited) throw notFound("This post")
    await refuseUnlessMember(tx, waited)
    const { groupId, authorId, body, entities } = waited
    const post = { id: newId(), groupId, authorId, body, entities }
    await tx.insert(posts).values({ ...post, visibility: group.visibility === "public" ? 0 : 1 })
    const tags = usedTags(entities).map((tag) => ({ tag, postId: post.id }))
    if (tags.length > 0) await tx.insert(postTags).values(tags)
    await recordEvent(tx, { kind: "post.created", actorId: authorId, postId: post.id, groupId })
    return { id: post.id }
  })
}

/** Throws away a post that waits. Throws `not_found`, `forbidden` for whoever does not lead the group. */
export async function declineQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  const group = await getGroupRow(viewer, slug)
  if (!canModerate(group)) throw onlyLeads()
  const [gone] = await executor()
    .delete(groupQueue)
    .where(inGroup(group, id))
    .returning({ id: groupQueue.id })
  if (!gone) throw notFound("This post")
  return gone
}

/** Takes the viewer's own waiting post back. Throws `not_found`. */
export async function withdrawQueued(viewer: Viewer, { slug, id }: GroupPostInput): Promise<{ id: Id }> {
  const group = await getGroupRow(viewer, slug)
  const [gone] = await executor()
    .delete(groupQueue)
    .where(and(inGroup(group, id), eq(groupQueue.authorId, viewer.id)))
    .returning({ id: groupQueue.id })
  if (!gone) throw notFound("This post")
  return gone
}

const inGroup = (group: GroupRow, id: Id) => and(eq(groupQueue.id, id), eq(groupQueue.groupId, group.id))

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
