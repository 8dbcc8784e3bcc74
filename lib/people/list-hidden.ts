import "server-only"
import { and, eq, inArray, sql } from "drizzle-orm"
import { executor } from "@/db"
import { hideReasons, hides } from "@/db/schema/hides"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { HiddenPerson } from "./view"

/** Everybody whom the viewer has muted or blocked, by name; who blocked the viewer is not told. At most 1,000. */
export async function listHidden(viewer: Viewer): Promise<HiddenPerson[]> {
  const isBlocked = sql<boolean>`bool_or(${hides.reason} = ${hideReasons.blocked})`
  return executor()
    .select({
      handle: people.handle,
      name: people.name,
      title: people.title,
      department: people.department,
      location: people.location,
      avatarId: sql<Id | null>`case when not ${isBlocked} then ${people.avatarId} end`,
      left: sql<boolean>`${people.state} = 'deactivated'`,
      muted: sql<boolean>`bool_or(${hides.reason} = ${hideReasons.muted})`,
      blocked: isBlocked,
    })
    .from(hides)
    .innerJoin(people, eq(people.id, hides.targetId))
    .where(
      and(eq(hides.viewerId, viewer.id), inArray(hides.reason, [hideReasons.muted, hideReasons.blocked])),
    )
    .groupBy(people.id)
    .orderBy(people.name, people.id)
    .limit(1000)
}
