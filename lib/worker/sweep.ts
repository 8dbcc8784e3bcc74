import "server-only"
import { sql } from "drizzle-orm"
import { groupQueue } from "@/db/schema/groups"
import { idempotencyKeys } from "@/db/schema/requests"
import { sessions } from "@/db/schema/sessions"
import { statement } from "@/db/statement"
import { idleHours } from "@/lib/auth/sessions"
import { days, hours, nowMs } from "@/lib/core/clock"

const batch = 5000

type Swept = { count: number }

// A limited number at a time: one large DELETE would run into the statement timeout and hold its locks meanwhile.
const sweepSessions = statement<Swept>(
  "sweep_sessions",
  sql`with gone as (delete from ${sessions} where id in (
        select id from ${sessions} where expires_at < ${sql.placeholder("now")}
          or last_seen_at < ${sql.placeholder("idleSince")} limit ${sql.placeholder("batch")}) returning 1)
      select count(*)::int as count from gone`,
)

const sweepKeys = statement<Swept>(
  "sweep_idempotency_keys",
  sql`with gone as (delete from ${idempotencyKeys} where (person_id, action, key) in (
        select person_id, action, key from ${idempotencyKeys}
        where created_at < ${sql.placeholder("dayAgo")} limit ${sql.placeholder("batch")}) returning 1)
      select count(*)::int as count from gone`,
)

const sweepDeclined = statement<Swept>(
  "sweep_declined_posts",
  sql`with gone as (delete from ${groupQueue} where id in (
        select id from ${groupQueue} where declined_at < ${sql.placeholder("monthAgo")} limit ${sql.placeholder("batch")})
        returning 1)
      select count(*)::int as count from gone`,
)

/**
 * Removes what has expired: sessions, replies kept for repeated requests (a day), and posts that were declined (30
 * days). Rate limits sweep themselves.
 */
export async function sweep(): Promise<void> {
  const instant = nowMs()
  await untilNone(() =>
    sweepSessions({ now: new Date(instant), idleSince: new Date(instant - hours(idleHours)), batch }),
  )
  await untilNone(() => sweepKeys({ dayAgo: new Date(instant - days(1)), batch }))
  await untilNone(() => sweepDeclined({ monthAgo: new Date(instant - days(30)), batch }))
}

async function untilNone(removeSome: () => Promise<Swept[]>): Promise<void> {
  for (;;) {
    const [swept] = await removeSome()
    if ((swept?.count ?? 0) < batch) return
  }
}
