import "server-only"
import { sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Id } from "@/lib/core/ids"
import { notHidden } from "./not-hidden"
import type { SuggestedPerson } from "./view"

export type Candidate = { id: Id; known: number }

const department = sql.placeholder("department")

/**
 * The 24 people most worth following, departments taking turns. A sample of 40 of those I follow, another one each day,
 * and 150 of those whom each of them follows; then the authors of the newest 400 posts, for whoever follows nobody
 * yet. A department counts less the more of its people I follow, my own least: the point is to meet the others.
 */
export const rankCandidates = statement<Candidate>(
  "people_suggestion_candidates",
  sql`with mine as materialized (
        select followee_id as id from ${follows} where follower_id = ${me.id} limit 1000
      ), asked as (
        select id from mine order by hashint8extended(id, ${sql.placeholder("day")}) limit 40
      ), followed as (
        select f.id, count(*) as votes
        from asked a
        cross join lateral (select followee_id as id from ${follows} where follower_id = a.id limit 150) f
        group by f.id order by votes desc, f.id limit 300
      ), writing as (
        select author_id as id, 0 as votes
        from (select author_id from ${posts} where reply_to_id is null and deleted_at is null and visibility = 0
              order by id desc limit 400) newest
        group by author_id
      ), familiar as (
        select p.department, count(*) as n from mine join ${people} p on p.id = mine.id group by p.department
      ), scored as (
        select p.id, p.department,
          (1 + c.votes) * (1 + 0.5 * c.writes) / (1 + coalesce(familiar.n, 0))
            * case when p.department = ${department} then 0.25 else 1 end as score
        from (select id, max(votes) as votes, max(writes) as writes
              from (select id, votes, 0 as writes from followed union all select id, votes, 1 from writing) u
              group by id) c
        join ${people} p on p.id = c.id
        left join familiar on familiar.department = p.department
        where p.state = 'active' and p.id <> ${me.id} and p.id not in (select id from mine)
      ), best as (
        select id, score, row_number() over (partition by department order by score desc, id) as turn
        from scored order by turn, score desc, id limit 24
      )
      select b.id, (select count(*)::int from mine join ${follows} f on f.follower_id = mine.id and f.followee_id = b.id)
        as known
      from best b order by b.turn, b.score desc, b.id`,
)

/** Those of the candidates who may still be suggested, in the candidates' order. */
export const readSuggestions = statement<SuggestedPerson>(
  "people_suggestions",
  sql`select p.handle, p.name, p.title, p.department, p.location, p.avatar_id as "avatarId", false as "left", c.known as "knownFollowers"
      from unnest(${sql.placeholder("ids")}::bigint[], ${sql.placeholder("known")}::int[])
        with ordinality as c (id, known, place)
      join ${people} p on p.id = c.id
      where p.state = 'active' and ${notHidden(me, sql`p.id`)}
        and not exists (select from ${follows} f where f.follower_id = ${me.id} and f.followee_id = p.id)
      order by c.place limit ${sql.placeholder("limit")}`,
)
