import "server-only"
import { and, asc, desc, eq, gt, isNotNull, isNull, type SQL, sql } from "drizzle-orm"
import { executor } from "@/db"
import { groupQueue, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { idTime } from "@/lib/core/ids"
import { getGroupRow } from "@/lib/groups/find-group"
import { onlyLeads } from "@/lib/groups/led-group"
import { canModerate } from "@/lib/groups/policy"
import type { QueuedPost, QueuePage } from "@/lib/groups/view"
import { groupVisibleTo } from "@/lib/groups/visibility"
import { toPersonRef } from "@/lib/people/person-ref"

const maxOwn = 50

/**
 * The posts that wait for those who lead a group, oldest first. Throws `not_found`, `forbidden` for all others.
 */
export async function listQueue(
  viewer: Viewer,
  { slug, cursor, limit }: { slug: string; cursor?: string | null; limit?: number },
): Promise<QueuePage> {
  const group = await getGroupRow(viewer, slug)
  if (!canModerate(group)) throw onlyLeads()
  const size = pageLimit(limit)
  const after = cursor ? parseIdCursor(cursor) : "0"
  const rows = await queued(
    and(eq(groupQueue.groupId, group.id), isNull(groupQueue.declinedAt), gt(groupQueue.id, after)),
  )
    .orderBy(asc(groupQueue.id))
    .limit(size + 1)
  const { items, next } = cutPage(rows, size)
  return { items: items.map(toQueuedPost), next }
}

/**
 * The viewer's own posts that wait in a group, then those that were declined there; newest first, at most 50 of
 * each. None in a group that is not for them.
 */
export async function listMyQueued(viewer: Viewer, { slug }: { slug: string }): Promise<QueuedPost[]> {
  const own = (kind: SQL) =>
    queued(and(eq(groups.slug, slug), eq(groupQueue.authorId, viewer.id), groupVisibleTo(viewer), kind))
      .orderBy(desc(groupQueue.id))
      .limit(maxOwn)
  // Apart, so that however much waits hides nothing of what was declined.
  const rows = await Promise.all([own(isNull(groupQueue.declinedAt)), own(isNotNull(groupQueue.declinedAt))])
  return rows.flat().map(toQueuedPost)
}

function queued(where: SQL | undefined) {
  return executor()
    .select(columns)
    .from(groupQueue)
    .innerJoin(groups, eq(groups.id, groupQueue.groupId))
    .innerJoin(people, eq(people.id, groupQueue.authorId))
    .where(where)
}

const columns = {
  ...{ id: groupQueue.id, body: groupQueue.body, entities: groupQueue.entities },
  declinedAt: groupQueue.declinedAt,
  ...{ handle: people.handle, name: people.name, title: people.title, department: people.department },
  ...{
    location: people.location,
    avatarId: people.avatarId,
    left: sql<boolean>`${people.state} = 'deactivated'`,
  },
}

type Row = Pick<QueuedPost, "id" | "body" | "entities"> & QueuedPost["author"] & { declinedAt: Date | null }

function toQueuedPost({ id, body, entities, declinedAt, ...author }: Row): QueuedPost {
  const instants = { createdAt: idTime(id).toISOString(), declinedAt: declinedAt?.toISOString() ?? null }
  return { id, author: toPersonRef(author), body, entities, ...instants }
}
