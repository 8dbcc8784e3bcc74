import "server-only"
import { type Column, type SQL, sql } from "drizzle-orm"
import { groupBans, groupInvitations, groupMembers, groupRequests } from "@/db/schema/groups"
import type { Reader } from "@/lib/people/not-hidden"
import { type GroupRole, type GroupStanding, groupRoles } from "./view"

/** `groups`, or an alias of it. */
type GroupColumns = { id: Column | SQL }

export type StoredStanding = Omit<GroupStanding, "role"> & { role: 0 | 1 | 2 | null }

/** Joins the viewer's own membership, which `standingColumns` reads, to a select from groups. */
export function standingJoin(viewer: Reader, { id }: GroupColumns): SQL {
  return sql`left join ${groupMembers} own on own.person_id = ${viewer.id} and own.group_id = ${id}`
}

/** How the viewer stands to a group, beside `standingJoin`: one probe by key for each answer. */
export function standingColumns(viewer: Reader, { id }: GroupColumns): SQL {
  return sql`own.role, coalesce(own.is_muted, false) as "muted", coalesce(own.source = 1, false) as "byRule",
    exists (select from ${groupRequests} r where r.group_id = ${id} and r.person_id = ${viewer.id}) as "requested",
    exists (select from ${groupInvitations} i where i.person_id = ${viewer.id} and i.group_id = ${id}) as "invited",
    exists (select from ${groupBans} b where b.group_id = ${id} and b.person_id = ${viewer.id}) as "banned"`
}

/** What those columns say, out of a wider row. */
export function toStanding({ role, ...rest }: StoredStanding): GroupStanding {
  const { requested, invited, banned, muted, byRule } = rest
  return { role: role === null ? null : roleOf(role), requested, invited, banned, muted, byRule }
}

/** A role by the number that the database holds. */
export function roleOf(number: 0 | 1 | 2): GroupRole {
  return groupRoles[number] ?? "member"
}

/** The number that the database holds for a role. */
export function roleNumber(role: GroupRole): 0 | 1 | 2 {
  return role === "owner" ? 2 : role === "moderator" ? 1 : 0
}
