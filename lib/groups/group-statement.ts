import "server-only"
import { sql } from "drizzle-orm"
import { groupMembers, groupMembershipRules, groupQueue, groupRequests, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Id } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import type { PersonRef } from "@/lib/people/view"
import { cardColumns, cardJoin, g, type StoredCard } from "./group-card"
import { groupReadableBy, groupVisibleTo } from "./visibility"

export type StoredGroup = StoredCard & {
  rules: string
  approvesPosts: boolean
  membersMayLeave: boolean
  isDefault: boolean
  createdAt: Date
  hasRule: boolean
  ruleDepartment: string | null
  ruleLocation: string | null
  owners: PersonRef[] | null
  leads: { handle: string; role: 1 | 2 }[] | null
  pinnedPostId: Id | null
  waitingRequests: number
  waitingPosts: number
}

const readable = groupReadableBy(me, g)
const shown = (person: ReturnType<typeof sql>) => sql`(own.role > 0 or ${notBlocked(me, person)})`

const owners = sql`select json_agg(owner) from (
    select p.handle, p.name, p.title, p.department, p.location, p.avatar_id::text as "avatarId", p.state = 'deactivated' as "left"
    from ${groupMembers} m join ${people} p on p.id = m.person_id
    where m.group_id = g.id and m.role = 2 and ${shown(sql`m.person_id`)}
    order by m.created_at, m.person_id limit 3
  ) owner`

const leads = sql`select json_agg(lead) from (
    select p.handle, m.role from ${groupMembers} m join ${people} p on p.id = m.person_id
    where m.group_id = g.id and m.role > 0 and own.role > 0
    order by m.role desc, m.person_id limit 200
  ) lead`

const pinned = sql`select p.id from ${posts} p
    where p.id = g.pinned_post_id and p.group_id = g.id and p.deleted_at is null and ${readable}
      and ${shown(sql`p.author_id`)}`

/**
 * A group with all that its page says, for whom it exists. Rule and pinned post are for those who may read it; who
 * leads it, and what waits, 100 of each at most, for those who lead it.
 */
export const readGroup = statement<StoredGroup>(
  "groups_read",
  sql`select ${cardColumns(me)}, g.rules, g.approves_posts as "approvesPosts",
        g.members_may_leave as "membersMayLeave", g.is_default as "isDefault", g.created_at as "createdAt",
        rule.group_id is not null as "hasRule", rule.department as "ruleDepartment", rule.location as "ruleLocation",
        (${owners}) as "owners", (${leads}) as "leads", (${pinned}) as "pinnedPostId",
        (select count(*)::int from (
          select from ${groupRequests} r where r.group_id = g.id and own.role > 0 limit 100
        ) waiting) as "waitingRequests",
        (select count(*)::int from (
          select from ${groupQueue} q
            where q.group_id = g.id and q.declined_at is null and own.role > 0 limit 100
        ) waiting) as "waitingPosts"
      from ${groups} g ${cardJoin(me)}
      left join ${groupMembershipRules} rule on rule.group_id = g.id and ${readable}
      where g.slug = ${sql.placeholder("slug")} and ${groupVisibleTo(me, g)}`,
)
