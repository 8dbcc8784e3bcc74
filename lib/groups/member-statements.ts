import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { groupMembers } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notBlocked } from "@/lib/people/not-hidden"
import type { StoredPersonRow } from "@/lib/people/people-page"

export type StoredMember = StoredPersonRow & { role: 0 | 1 | 2; byRule: boolean }

const group = sql`m.group_id = ${sql.placeholder("group")}`
const afterRole = sql`${sql.placeholder("afterRole")}::smallint`
const afterId = sql`${sql.placeholder("afterId")}::bigint`
const patterns = sql.placeholder("patterns")
const limit = sql`limit ${sql.placeholder("limit")}`

/** Nobody is hidden from those who lead the group. */
const shown = sql`(${sql.placeholder("leads")}::boolean or ${notBlocked(me, sql`m.person_id`)})`
const after = sql`(m.role < ${afterRole} or (m.role = ${afterRole} and m.person_id > ${afterId}))`
// The same for those without a role, as a range that their index can begin at.
const afterPlain = sql`m.role = 0 and m.person_id > case when ${afterRole} = 0 then ${afterId} else 0 end`
const matching = sql`p.search_text || '' like all (${patterns}::text[])`

const rows = (from: SQL) => sql`
  select p.id, p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", p.bio, p.state = 'deactivated' as "left",
    exists (select from ${follows} f where f.follower_id = ${me.id} and f.followee_id = p.id) as "following",
    m.role, m.source = 1 as "byRule"
  from ${from} order by m.role desc, m.person_id ${limit}`

// Leads are few and sorted; everybody else is walked in the order of an index, so that the page costs the same in a group
// of ten and of a hundred thousand.
const leadsThenOthers = ({ leads, others }: { leads: SQL; others: SQL }) =>
  rows(sql`((${leads} order by m.role desc, m.person_id ${limit})
    union all (${others} order by m.person_id ${limit})) m join ${people} p on p.id = m.person_id`)

const member = sql`select m.person_id, m.role, m.source from`
const known = sql`join ${people} p on p.id = m.person_id`

/** The next members of a group: owners, moderators, then everybody else, each by id. */
export const walkMembers = statement<StoredMember>(
  "group_members_walk",
  leadsThenOthers({
    leads: sql`${member} ${groupMembers} m where ${group} and m.role > 0 and ${after} and ${shown}`,
    others: sql`${member} ${groupMembers} m where ${group} and ${afterPlain} and ${shown}`,
  }),
)

/** The same of those who match all patterns, among all leads and the next 1,000 others. */
export const searchNextMembers = statement<StoredMember>(
  "group_members_search_next",
  leadsThenOthers({
    leads: sql`${member} ${groupMembers} m ${known} where ${group} and m.role > 0 and ${after} and ${matching} and ${shown}`,
    others: sql`${member} (${member} ${groupMembers} m where ${group} and ${afterPlain} order by m.person_id limit 1000) m
      ${known} where ${matching} and ${shown}`,
  }),
)

/** The next matching members from the trigram index of the rarest pattern: for what few people have in common. */
export const searchMembers = statement<StoredMember>(
  "group_members_search",
  sql`with found as materialized (
        select p.id from ${people} p
        where p.search_text like ${sql.placeholder("rarest")} and p.search_text like all (${patterns}::text[])
      ) ${rows(sql`found join ${groupMembers} m on m.person_id = found.id and ${group}
        join ${people} p on p.id = m.person_id where ${after} and ${shown}`)}`,
)
