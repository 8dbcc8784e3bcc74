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
        ) returning post_id, replies, reposts, likes
      ), summed as (
        insert into ${postCounters} as c (post_id, replies, reposts, likes)
        select post_id, sum(replies), sum(reposts), sum(likes) from taken group by post_id order by post_id
        on conflict (post_id) do update set
          replies = c.replies + excluded.replies, reposts = c.reposts + excluded.reposts, likes = c.likes + excluded.likes
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
