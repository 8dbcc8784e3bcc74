import "server-only"
import { sql } from "drizzle-orm"
import type { Queryable } from "@/db/connection"
import { events } from "@/db/schema/events"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import type { EventCursor } from "./event-cursor"

const postKinds = [
  "post.created",
  "post.edited",
  "post.attached",
  "post.deleted",
  "thread.changed",
  "reply.created",
  "repost.created",
  "repost.deleted",
  "poll.voted",
  "poll.closed",
] as const
const groupKinds = [
  "group.updated",
  "group.opened",
  "group.closed",
  "group.archived",
  "group.restored",
  "group.joined",
  "group.left",
  "group.decided",
] as const

/** The kinds of event that concern an open stream; all others are passed over. */
export const streamKinds = [
  ...postKinds,
  ...groupKinds,
  "outgoing.posted",
  "outgoing.failed",
  "session.ended",
  "person.suspended",
] as const

export type LoggedEvent = EventCursor & {
  kind: (typeof streamKinds)[number]
  postId: Id | null
  personId: Id | null
  groupId: Id | null
}

type Row = { horizon: string } & (LoggedEvent | { [K in keyof LoggedEvent]: null })

// Below the horizon no transaction runs any more, so nothing can appear there later: going by ids alone loses what
// a slower transaction commits behind the reader.
const readAfter = statement<Row>(
  "events_read_after",
  sql`with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin)
      select horizon.xmin as horizon, e.xid, e.id, e.kind, e.post_id as "postId", e.person_id as "personId",
        e.group_id as "groupId"
      from horizon left join lateral (
        select xid, id, kind, post_id, person_id, group_id from ${events}
        where (xid, id) > (${sql.placeholder("xid")}::xid8, ${sql.placeholder("id")}::bigint)
          and xid < horizon.xmin and kind = any(${sql.placeholder("kinds")}::text[])
        order by xid, id limit ${sql.placeholder("limit")}
      ) e on true
      order by e.xid, e.id`,
)

const readBetween = statement<LoggedEvent>(
  "events_read_between",
  sql`select xid, id, kind, post_id as "postId", person_id as "personId", group_id as "groupId" from ${events}
      where (xid, id) > (${sql.placeholder("fromXid")}::xid8, ${sql.placeholder("fromId")}::bigint)
        and (xid, id) <= (${sql.placeholder("toXid")}::xid8, ${sql.placeholder("toId")}::bigint)
        and kind = any(${sql.placeholder("kinds")}::text[])
      order by xid desc, id desc limit ${sql.placeholder("limit")}`,
)

/**
 * Up to `limit` events after a place, in order; `position` is how far the log has now been read. `horizon` is
 * the oldest transaction that still runs: it lies behind `after` only in a database other than the one read before.
 */
export async function readEvents(connection: Queryable, after: EventCursor, limit: number) {
  const rows = await readAfter({ ...after, kinds: streamKinds, limit }, connection)
  const found = rows.filter((row): row is Row & LoggedEvent => row.xid !== null)
  const horizon: EventCursor = { xid: rows[0]?.horizon ?? after.xid, id: "0" }
  const last = found.length === limit ? found.at(-1) : undefined
  return { events: found, horizon, position: last ?? horizon, isComplete: last === undefined }
}

/** The newest `limit` events between two places, oldest first. */
export async function readEventsBetween(
  connection: Queryable,
  from: EventCursor,
  to: EventCursor,
  limit: number,
): Promise<LoggedEvent[]> {
  const rows = await readBetween(
    { fromXid: from.xid, fromId: from.id, toXid: to.xid, toId: to.id, kinds: streamKinds, limit },
    connection,
  )
  return rows.reverse()
}
