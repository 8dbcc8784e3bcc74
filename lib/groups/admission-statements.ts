import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { groupBans, groupInvitations, groupRequests } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import type { PersonRef } from "@/lib/people/view"

type StoredAdmission = PersonRef & { id: Id; note: string; since: Date }

const next = (table: SQL, note: SQL) => sql`
  select p.id, p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", p.state = 'deactivated' as "left",
    ${note} as "note", a.created_at as "since"
  from ${table} a join ${people} p on p.id = a.person_id
  where a.group_id = ${sql.placeholder("group")} and a.person_id < ${sql.placeholder("before")}::bigint
  order by a.person_id desc limit ${sql.placeholder("limit")}`

/** These three: the next people of a group's list, newest colleagues first. */
export const readRequests = statement<StoredAdmission>(
  "group_requests_read",
  next(sql`${groupRequests}`, sql`a.note`),
)
export const readBans = statement<StoredAdmission>("group_bans_read", next(sql`${groupBans}`, sql`''`))
export const readInvited = statement<StoredAdmission>(
  "group_invitations_read",
  next(sql`${groupInvitations}`, sql`''`),
)
