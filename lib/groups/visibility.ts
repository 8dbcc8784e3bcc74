import "server-only"
import { type Column, type SQL, sql } from "drizzle-orm"
import { groupInvitations, groupMembers, groups } from "@/db/schema/groups"
import type { Reader } from "@/lib/people/not-hidden"

/** `groups`, or an alias of it: what the columns of visibility are read from. */
type GroupColumns = { id: Column | SQL; visibility: Column | SQL }

/**
 * True for groups that exist for the viewer: public and private ones for everybody, secret ones for their members and
 * for those who are invited. What is said in them is for `visibleTo` of lib/posts to decide.
 */
export function groupVisibleTo(viewer: Reader, table: GroupColumns = groups): SQL {
  return sql`(${table.visibility} <> 'secret' or ${memberOf(viewer, table)} or exists (select from ${groupInvitations} invitation
    where invitation.person_id = ${viewer.id} and invitation.group_id = ${table.id}))`
}

/** True for groups whose posts and members the viewer may see: public ones, and the viewer's own. */
export function groupReadableBy(viewer: Reader, table: GroupColumns = groups): SQL {
  return sql`(${table.visibility} = 'public' or ${memberOf(viewer, table)})`
}

const memberOf = (viewer: Reader, { id }: GroupColumns) =>
  sql`exists (select from ${groupMembers} membership
    where membership.person_id = ${viewer.id} and membership.group_id = ${id})`
