import "server-only"
import { and, desc, eq, lt } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import { likes } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import { rowColumns, toPeoplePage } from "@/lib/people/people-page"
import type { PeoplePage } from "@/lib/people/view"
import type { ReactionsQuery } from "./input"
import { getTarget } from "./target"

/**
 * Who reacted to a post, in one way or in any, newest colleagues first, without those blocked either way. Throws
 * `not_found` for what is not for the viewer and for what was deleted.
 */
export async function listReactions(
  viewer: Viewer,
  { id, kind, cursor, limit: wanted }: ReactionsQuery & { id: Id },
): Promise<PeoplePage> {
  const before = parseIdCursor(cursor)
  const limit = pageLimit(wanted)
  const target = await getTarget(viewer, id)
  if (target.deleted) throw notFound("This post")
  const rows = await executor()
    .select(rowColumns(viewer))
    .from(likes)
    .innerJoin(people, eq(people.id, likes.personId))
    .where(
      and(
        eq(likes.postId, target.id),
        kind === undefined ? undefined : eq(likes.kind, kind),
        lt(likes.personId, before),
        notBlocked(viewer, likes.personId),
      ),
    )
    .orderBy(desc(likes.personId))
    .limit(limit + 1)
  return toPeoplePage(viewer, { rows, limit })
}
