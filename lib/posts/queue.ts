import "server-only"
import { and, asc, desc, eq, gt, isNotNull, isNull, type SQL, sql } from "drizzle-orm"
import { executor } from "@/db"
import { groupQueue, groups, type QueuedContent } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { type Id, idTime } from "@/lib/core/ids"
import { getGroupRow } from "@/lib/groups/find-group"
import { onlyLeads } from "@/lib/groups/led-group"
import { canModerate } from "@/lib/groups/policy"
import { groupVisibleTo } from "@/lib/groups/visibility"
import { toPersonRef } from "@/lib/people/person-ref"
import { readQueuedContent, toQueuedContent } from "./queued-content"
import type { QueuedPost, QueuePage } from "./view"

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
  return { items: await present(viewer, items), next }
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
  return present(viewer, rows.flat())
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
  ...{ authorId: groupQueue.authorId, content: groupQueue.content },
  declinedAt: groupQueue.declinedAt,
  ...{ handle: people.handle, name: people.name, title: people.title, department: people.department },
  ...{
    location: people.location,
    avatarId: people.avatarId,
    left: sql<boolean>`${people.state} = 'deactivated'`,
  },
}

type Row = Pick<QueuedPost, "id" | "body" | "entities"> &
  QueuedPost["author"] & { authorId: Id; content: QueuedContent; declinedAt: Date | null }

/** With what they carry in one more statement. */
async function present(viewer: Viewer, rows: readonly Row[]): Promise<QueuedPost[]> {
  const carried = await readQueuedContent(viewer, rows)
  return rows.map(({ id, body, entities, content, authorId: _, declinedAt, ...author }) => ({
    ...{ id, author: toPersonRef(author), body, entities, ...toQueuedContent(content, carried) },
    ...{ createdAt: idTime(id).toISOString(), declinedAt: declinedAt?.toISOString() ?? null },
  }))
}
