import "server-only"
import { sql } from "drizzle-orm"
import { people } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { statement } from "@/db/statement"
import { hours, now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { idleHours } from "./sessions"

const list = statement<{ id: Id }>(
  "sessions_living",
  sql`select s.id from ${sessions} s join ${people} p on p.id = s.person_id
      where s.id = any(${sql.placeholder("ids")}::bigint[]) and s.expires_at > ${sql.placeholder("now")}
        and s.last_seen_at > ${sql.placeholder("idleSince")} and p.state = 'active'`,
)

/** Which of these sessions still let somebody in: for streams, which outlive the check of their request. */
export async function listLivingSessions(ids: readonly Id[]): Promise<Set<Id>> {
  const instant = now()
  const idleSince = new Date(instant.getTime() - hours(idleHours))
  const rows = await list({ ids, now: instant, idleSince })
  return new Set(rows.map(({ id }) => id))
}
