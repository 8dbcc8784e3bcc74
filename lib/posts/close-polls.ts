import "server-only"
import { sql } from "drizzle-orm"
import { transaction } from "@/db"
import { polls } from "@/db/schema/polls"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import { tellPoll } from "./tell-poll"

const batch = 100

// Whoever votes at this moment holds the lock of the poll: it is closed in the next round, with that vote.
const close = statement<{ postId: Id }>(
  "polls_close",
  sql`with due as (
        select post_id from ${polls} where closed_at is null and closes_at <= clock_timestamp()
        order by closes_at limit ${sql.placeholder("batch")} for no key update skip locked
      )
      update ${polls} poll set closed_at = clock_timestamp() from due where poll.post_id = due.post_id
      returning poll.post_id as "postId"`,
)

/**
 * Tells, once each, that polls have ended; gives how many, at most 100 at a time. They take no votes from their
 * deadline on, whenever this runs.
 */
export async function closeDuePolls(): Promise<number> {
  return transaction(async (tx) => {
    const closed = await close({ batch })
    for (const { postId } of closed) await tellPoll(tx, { kind: "poll.closed", postId })
    return closed.length
  })
}
