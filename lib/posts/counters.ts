import "server-only"
import { sql } from "drizzle-orm"
import { postCounterDeltas, postCounters } from "@/db/schema/posts"
import { statement } from "@/db/statement"

const batch = 20_000

// SKIP LOCKED: two at once (a leader that was thought dead) share the work instead of waiting for each other.
const rollUp = statement<{ count: number }>(
  "posts_roll_up_counters",
  sql`with taken as (
        delete from ${postCounterDeltas} where id in (
          select id from ${postCounterDeltas} order by id limit ${sql.placeholder("batch")} for update skip locked
        ) returning post_id, replies, reposts, likes, kind, kind_delta
      ), given as (
        select post_id, jsonb_object_agg(kind, n) as kinds from (
          select post_id, kind, sum(kind_delta) as n from taken where kind is not null group by post_id, kind
        ) kind group by post_id
      ), summed as (
        insert into ${postCounters} as c (post_id, replies, reposts, likes, kinds)
        select post_id, sum(replies), sum(reposts), sum(likes),
          (select kinds from given where given.post_id = taken.post_id)
        from taken group by post_id order by post_id
        on conflict (post_id) do update set
          replies = c.replies + excluded.replies, reposts = c.reposts + excluded.reposts, likes = c.likes + excluded.likes,
          kinds = case when excluded.kinds is null then c.kinds else (
            select jsonb_object_agg(kind, n) from (
              select kind, sum(n::int) as n from (
                select * from jsonb_each_text(coalesce(c.kinds, '{}'))
                union all select * from jsonb_each_text(excluded.kinds)
              ) part (kind, n) group by kind having sum(n::int) <> 0
            ) sum
          ) end
      )
      select count(*)::int as count from taken`,
)

/**
 * Adds the deltas written since to the posts' counts; gives how many there were, at most 20,000 at a time. A delta is
 * either still pending or counted, never both and never neither, whoever reads meanwhile.
 */
export async function rollUpCounters(): Promise<number> {
  const [row] = await rollUp({ batch })
  return row?.count ?? 0
}
