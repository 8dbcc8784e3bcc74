import "server-only"
import { sql } from "drizzle-orm"
import { groupBans, groupDepartures, groupMembers, groupMembershipRules } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"

type Differences = {
  /** The last person looked at. */
  last: Id | null
  hasRule: boolean
  /** Who belongs by the rule and is no member. Whoever has left or is banned is not missed. */
  missing: Id[]
  /** Members whom a rule has added. */
  ruled: Id[]
  /** Those of them, without a role, who do not belong by the rule. */
  strangers: Id[]
}

const groupId = sql`${sql.placeholder("groupId")}::bigint`

/** True where the attributes of the person `p` are what the rule `r` asks for. */
export const matchesRule = sql`(r.department is null or r.department = p.department)
  and (r.location is null or r.location = p.location)`

/** How a stretch of people, in order of their ids, differs from what a group's rule says. */
export const findDifferences = statement<Differences>(
  "groups_rule_differences",
  sql`with span as materialized (
        select id, department, location, state from ${people}
        where id > ${sql.placeholder("after")}::bigint and id <= ${sql.placeholder("upTo")}::bigint
        order by id limit ${sql.placeholder("batch")}
      ), rule as materialized (
        select department, location from ${groupMembershipRules} where group_id = ${groupId}
      ), judged as materialized (
        select p.id, p.state <> 'deactivated' as is_here, m.source, m.role,
          exists (select from rule r where ${matchesRule}) as belongs
        from span p left join ${groupMembers} m on m.person_id = p.id and m.group_id = ${groupId}
      )
      select (select max(id) from span) as last, exists (select from rule) as "hasRule",
        array(select id from judged where source = 1 order by id) as ruled,
        array(select id from judged where source = 1 and role = 0 and not belongs order by id) as strangers,
        array(select j.id from judged j where j.belongs and j.is_here and j.source is null
          and not exists (select from ${groupDepartures} d where d.group_id = ${groupId} and d.person_id = j.id)
          and not exists (select from ${groupBans} b where b.group_id = ${groupId} and b.person_id = j.id) order by j.id) as missing`,
)
