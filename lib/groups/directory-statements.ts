import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { groupMembers, groupMembershipRules, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { cardColumns, cardJoin, g, type StoredCard } from "./group-card"
import { groupReadableBy, groupVisibleTo } from "./visibility"

const patterns = sql.placeholder("patterns")
const department = sql.placeholder("department")

const after = sql`(g.name, g.id) > (${sql.placeholder("afterName")}, ${sql.placeholder("afterId")}::bigint)`
const listed = sql`${after} and ${groupVisibleTo(me, g)}`
const inOrder = sql`order by g.name, g.id limit ${sql.placeholder("limit")}`
// The concatenation keeps the planner from the trigram index, which would first collect all that match.
const matching = sql`g.search_text || '' like all (${patterns}::text[])`

const cards = (from: SQL, where: SQL) =>
  sql`select ${cardColumns(me)} from ${from} ${cardJoin(me)} where ${where} ${inOrder}`

/** The next groups by name that exist for the viewer. */
export const walkGroups = statement<StoredCard>("groups_walk", cards(sql`${groups} g`, listed))

/** The same among the next 1,000 by name, those whose search text matches all patterns. */
export const searchNextGroups = statement<StoredCard>(
  "groups_search_next",
  cards(
    sql`(select * from ${groups} g where ${after} order by g.name, g.id limit 1000) g`,
    sql`${matching} and ${groupVisibleTo(me, g)}`,
  ),
)

/** The next matching groups by name from the trigram index of the rarest pattern: for what few have in common. */
export const searchAllGroups = statement<StoredCard>(
  "groups_search_all",
  cards(
    sql`${groups} g`,
    sql`g.search_text like ${sql.placeholder("rarest")} and g.search_text like all (${patterns}::text[]) and ${listed}`,
  ),
)

/** The viewer's own groups by name. */
export const walkOwnGroups = statement<StoredCard>(
  "groups_own",
  cards(
    sql`${groupMembers} mine join ${groups} g on g.id = mine.group_id`,
    sql`mine.person_id = ${me.id} and ${matching} and ${listed}`,
  ),
)

// Only groups that the viewer may read: who belongs to another one must not show in what it is listed under. Five hundred
// colleagues stand for a department of any size, and default groups are everybody's, so no department's own. The groups
// of each are looked up with a limit, or the planner may read all memberships of the company instead.
const ofDepartment = sql`(
    select candidate.id from (
      select m.group_id as id, count(*) as colleagues from (
        select id from ${people} p where p.department = ${department} and p.state = 'active'
        order by p.name, p.id limit 500
      ) colleague
      cross join lateral (select group_id from ${groupMembers} own where own.person_id = colleague.id limit 1000) m
      join ${groups} g on g.id = m.group_id
      where not g.is_default and g.archived_at is null and ${groupReadableBy(me, g)}
      group by m.group_id order by colleagues desc, m.group_id limit 50
    ) candidate
    union
    select rule.group_id from ${groupMembershipRules} rule join ${groups} g on g.id = rule.group_id
    where rule.department = ${department} and g.archived_at is null and ${groupReadableBy(me, g)}
  )`

/** The 50 groups with most people of a department, and those with a rule for it, by name. */
export const walkDepartmentGroups = statement<StoredCard>(
  "groups_of_department",
  cards(sql`${ofDepartment} own_kind join ${groups} g on g.id = own_kind.id`, sql`${matching} and ${listed}`),
)
