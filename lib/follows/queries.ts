import "server-only"
import { and, desc, eq, lt } from "drizzle-orm"
import { executor } from "@/db"
import { follows } from "@/db/schema/follows"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { getPerson } from "@/lib/people/find-person"
import { notBlocked } from "@/lib/people/not-hidden"
import { rowColumns, toPeoplePage } from "@/lib/people/people-page"
import type { PeoplePage } from "@/lib/people/view"
import type { FollowListInput } from "./input"

/** Who follows a person, newest colleagues first, without those blocked either way. Throws `not_found`. */
export async function listFollowers(viewer: Viewer, query: FollowListInput): Promise<PeoplePage> {
  const person = await getPerson(viewer, query.handle)
  return listPeopleOf(viewer, query, {
    shown: follows.followerId,
    where: eq(follows.followeeId, person.id),
  })
}

/** Whom a person follows, newest colleagues first, without those blocked either way. Throws `not_found`. */
export async function listFollowing(viewer: Viewer, query: FollowListInput): Promise<PeoplePage> {
  const person = await getPerson(viewer, query.handle)
  return listPeopleOf(viewer, query, {
    shown: follows.followeeId,
    where: eq(follows.followerId, person.id),
  })
}

type Side = {
  shown: typeof follows.followerId | typeof follows.followeeId
  where: ReturnType<typeof eq>
}

async function listPeopleOf(
  viewer: Viewer,
  query: FollowListInput,
  { shown, where }: Side,
): Promise<PeoplePage> {
  const before = parseIdCursor(query.cursor)
  const limit = pageLimit(query.limit)
  const rows = await executor()
    .select(rowColumns(viewer))
    .from(follows)
    .innerJoin(people, eq(people.id, shown))
    .where(and(where, lt(shown, before), notBlocked(viewer, shown)))
    .orderBy(desc(shown))
    .limit(limit + 1)
  return toPeoplePage(viewer, { rows, limit })
}
