import "server-only"
import { type SQL, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import {
  groupBans,
  groupDepartures,
  groupInvitations,
  groupMembers,
  groupRequests,
  groups,
} from "@/db/schema/groups"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { eventInsert } from "@/lib/events/record-event"
import { roleNumber } from "./standing"
import type { GroupRole } from "./view"

/** How people become members: by joining or an invitation, by the group's rule, or with joining the company. */
const sources = { joined: 0, rule: 1, company: 2 } as const

type People = {
  groupId: Id
  personIds: readonly Id[]
  /** Who did it; absent when each did it themselves or the rule did. */
  actorId?: Id
}
type NewMembers = People & { role?: GroupRole; source?: keyof typeof sources }

/**
 * Makes people members of a group that the caller has locked or just written. Passes over members and those who are
 * banned; what the new ones had asked for, been offered or left behind is settled. Gives their ids; an event each.
 */
export async function addMembers(tx: Tx, members: NewMembers): Promise<Id[]> {
  const { groupId, personIds, role = "member", source = "joined" } = members
  const added = sql`insert into ${groupMembers} (person_id, group_id, role, source, created_at)
    select wanted.person_id, ${groupId}::bigint, ${roleNumber(role)}::smallint, ${sources[source]}::smallint,
      ${now()}::timestamptz
    from unnest(${sql.param(personIds)}::bigint[]) as wanted (person_id)
    where not exists (select from ${groupBans} b where b.group_id = ${groupId} and b.person_id = wanted.person_id)
    on conflict do nothing returning person_id`
  const settled = sql`asked as (${gone(groupRequests, groupId)}), offered as (${gone(groupInvitations, groupId)}),
    departed as (${gone(groupDepartures, groupId)}),`
  return change(tx, members, { kind: "group.joined", changed: added, each: 1, also: settled })
}

/**
 * Ends memberships at the member's own wish or a leader's: no rule adds these people again, and nobody comes in by what
 * they had offered. The caller has locked the group. Gives the ids of those who were members; an event each.
 */
export async function endMemberships(tx: Tx, people: People): Promise<Id[]> {
  const departed = sql`departed as (insert into ${groupDepartures} (group_id, person_id, created_at)
    select ${people.groupId}::bigint, person_id, ${now()}::timestamptz from changed on conflict do nothing),`
  return change(tx, people, {
    kind: "group.left",
    changed: removal(people, sql`true`),
    each: -1,
    also: sql`${departed} ${withdrawn(people)}`,
  })
}

/**
 * Ends memberships that the group's rule alone had made, and may make again, with the invitations these people gave;
 * those who hold a role stay. The caller has locked the group. Gives the ids of those who were members; an event each.
 */
export async function endRuledMemberships(tx: Tx, people: People): Promise<Id[]> {
  const changed = removal(people, sql`source = ${sources.rule} and role = 0`)
  return change(tx, people, { kind: "group.left", changed, each: -1, also: withdrawn(people) })
}

type Change = {
  kind: "group.joined" | "group.left"
  /** Gives `person_id` of every row that it wrote or removed. */
  changed: SQL
  /** What each of these adds to the count. */
  each: 1 | -1
  also: SQL
}

// The count moves in the statement that changes what it counts, so that nothing can come between.
async function change(tx: Tx, people: People, { kind, changed, each, also }: Change): Promise<Id[]> {
  if (people.personIds.length === 0) return []
  const { groupId, personIds, actorId = null } = people
  const told = eventInsert(
    {
      ...{ id: sql`given.event_id`, kind, actorId: sql`coalesce(${actorId}::bigint, changed.person_id)` },
      ...{ personId: sql`changed.person_id`, groupId, at: now() },
    },
    sql`changed join unnest(${sql.param(personIds)}::bigint[], ${sql.param(personIds.map(newId))}::bigint[])
      as given (person_id, event_id) using (person_id)`,
  )
  const { rows } = await tx.execute<{ id: Id }>(sql`with changed as (${changed}), ${also}
    counted as (update ${groups} set member_count = member_count + ${each} * (select count(*) from changed)
      where id = ${groupId} and exists (select from changed)),
    told as (${told})
    select person_id as id from changed`)
  return rows.map(({ id }) => id)
}

const removal = ({ groupId, personIds }: People, which: SQL) => sql`delete from ${groupMembers}
  where group_id = ${groupId} and person_id = any(${sql.param(personIds)}::bigint[]) and ${which}
  returning person_id`

// Whoever may not invite any more has nobody on the way in.
const withdrawn = ({ groupId }: People) => sql`withdrawn as (delete from ${groupInvitations} t using changed
  where t.group_id = ${groupId} and t.inviter_id = changed.person_id),`

const gone = (table: typeof groupRequests | typeof groupInvitations | typeof groupDepartures, groupId: Id) =>
  sql`delete from ${table} t using changed where t.group_id = ${groupId} and t.person_id = changed.person_id`
