import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { groupMembers } from "@/db/schema/groups"
import type { Reader } from "@/lib/people/not-hidden"

/**
 * True for posts outside the groups whose posts the viewer wants to be spared at home, whoever wrote them: for a
 * statement with one viewer, which evaluates the array once and then compares.
 */
export function outsideMuted(viewer: Reader, groupId: SQL): SQL {
  return sql`(${groupId} is null or ${groupId} <> all(array(select muted.group_id from ${groupMembers} muted
    where muted.person_id = ${viewer.id} and muted.is_muted)))`
}

/** The same for a statement with many viewers: a probe by key, for the few posts that are in a group at all. */
export function notMuted(viewer: Reader, groupId: SQL): SQL {
  return sql`(${groupId} is null or (select 1 from ${groupMembers} muting
    where muting.person_id = ${viewer.id} and muting.group_id = ${groupId} and muting.is_muted) is null)`
}
