import "server-only"
import { sql } from "drizzle-orm"
import type { Queryable } from "@/db/connection"
import { events } from "@/db/schema/events"
import { statement } from "@/db/statement"
import { streamKinds } from "./read-events"

/** The channel on which processes are woken; its notifications are empty. */
export const wakeChannel = "rookery_events"

// The notification is empty: it says that there is something to read, and everybody reads for themselves.
const announce = statement<{ horizon: string; told: string | null }>(
  "events_announce",
  sql`with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin),
        news as materialized (select ${sql.placeholder("since")}::xid8 is null or exists (
          select from ${events}, horizon where xid >= ${sql.placeholder("since")}::xid8 and xid < horizon.xmin
            and kind = any(${sql.placeholder("kinds")}::text[])) as any)
      select horizon.xmin as horizon, case when news.any then pg_notify(${sql.placeholder("channel")}, '') end as told
      from horizon, news`,
)

/**
 * Wakes every process that listens if something was committed since the last look, and gives the place of this one.
 * Without a last look it wakes them anyhow. A NOTIFY inside each writing transaction would make them queue for
 * one global lock at commit, so one process does this for all.
 */
export async function announceEvents(connection: Queryable, since: string | null): Promise<string | null> {
  const [row] = await announce({ since, kinds: streamKinds, channel: wakeChannel }, connection)
  return row?.horizon ?? since
}
