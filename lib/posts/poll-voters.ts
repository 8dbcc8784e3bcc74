import "server-only"
import { and, desc, eq, lt, sql } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import { polls, pollVoters } from "@/db/schema/polls"
import type { Viewer } from "@/lib/auth/viewer"
import { pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import { rowColumns, toPeoplePage } from "@/lib/people/people-page"
import type { PeoplePage } from "@/lib/people/view"
import type { VotersQuery } from "@/lib/polls/input"
import { hydratePosts } from "./hydrate"
import { getTarget } from "./target"

/**
 * Who chose an option of a named poll, newest colleagues first, without those blocked either way. Throws `not_found`
 * for whoever may not see the post or its results, and for an anonymous poll: nobody knows who chose what in one.
 */
export async function listPollVoters(
  viewer: Viewer,
  { id, option, cursor, limit: wanted }: VotersQuery & { id: Id },
): Promise<PeoplePage> {
  const before = parseIdCursor(cursor)
  const limit = pageLimit(wanted)
  const target = await getTarget(viewer, id)
  const [post] = await hydratePosts(viewer, [target.id])
  if (!post?.poll?.counts || post.poll.anonymous) throw notFound("This list")
  const rows = await executor()
    .select(rowColumns(viewer))
    .from(pollVoters)
    .innerJoin(polls, eq(polls.postId, pollVoters.postId))
    .innerJoin(people, eq(people.id, pollVoters.personId))
    .where(
      and(
        eq(pollVoters.postId, target.id),
        eq(polls.isAnonymous, false),
        sql`${option}::smallint = any(${pollVoters.choices})`,
        lt(pollVoters.personId, before),
        notBlocked(viewer, pollVoters.personId),
      ),
    )
    .orderBy(desc(pollVoters.personId))
    .limit(limit + 1)
  return toPeoplePage(viewer, { rows, limit })
}
