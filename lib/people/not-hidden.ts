import "server-only"
import { type Column, type Placeholder, type SQL, sql } from "drizzle-orm"
import { hideReasons, hides } from "@/db/schema/hides"
import type { Id } from "@/lib/core/ids"

/** Whoever reads: a viewer, the placeholder of one in a prepared statement, or a column of people. */
export type Reader = { id: Id | Placeholder | SQL }

/**
 * True for rows of people whom the viewer neither muted nor blocked, and who have not blocked the viewer: what feeds,
 * notifications and suggestions show. A scalar sub-select, because a NOT EXISTS may be planned as a join over
 * the whole mute list; LIMIT 1, because one person can be both muted and blocked.
 */
export function notHidden(viewer: Reader, person: Column | SQL): SQL {
  return sql`(select 1 from ${hides} where ${hides.viewerId} = ${viewer.id} and ${hides.targetId} = ${person} limit 1) is null`
}

/** True for rows of people who are not blocked in either direction: search, the directory, mentions, followers. */
export function notBlocked(viewer: Reader, person: Column | SQL): SQL {
  return sql`(select 1 from ${hides} where ${hides.viewerId} = ${viewer.id} and ${hides.targetId} = ${person} and ${hides.reason} > ${hideReasons.muted} limit 1) is null`
}
