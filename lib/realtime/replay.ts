import "server-only"
import { sql } from "drizzle-orm"
import type { Queryable } from "@/db/connection"
import { events } from "@/db/schema/events"
import { statement } from "@/db/statement"
import { describeError } from "@/lib/core/describe-error"
import type { Id } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import type { Authority } from "./authority"
import { deliver, inBatches } from "./deliver"
import { encodeEvent, encodeHeartbeat } from "./encode-event"
import { compareEventCursors, type EventCursor } from "./event-cursor"
import type { LiveStream } from "./live-stream"
import { type LoggedEvent, readEventsBetween } from "./read-events"

/** A browser that missed more than this many events reads its page again instead. */
export const maxReplayed = 200

type Returning = { stream: LiveStream; after: EventCursor }

const listKnown = statement<{ id: Id; xid: string }>(
  "events_known",
  sql`select id, xid from ${events} where id = any(${sql.placeholder("ids")}::bigint[])`,
)

/**
 * Brings streams that have just been opened up to where this process is. Each hears what it missed, all of them out
 * of one reading, or `reset` where the place it names is not in this log or too far back, or cannot be read.
 */
export async function replay(
  connection: Queryable,
  authority: Pick<Authority, "findAudience">,
  newcomers: readonly LiveStream[],
  position: EventCursor,
): Promise<void> {
  const returning = newcomers.flatMap((stream) => (stream.after ? [{ stream, after: stream.after }] : []))
  const resumed = await onlyKnown(connection, returning, position)
    .then((known) => tellMissed(connection, authority, known, position))
    .catch((error) => {
      log.warn({ error: describeError(error) }, "what returning browsers missed could not be read")
      return []
    })
  const resumedStreams = new Set(resumed.map(({ stream }) => stream))
  for (const stream of newcomers) {
    const isLost = stream.after !== null && !resumedStreams.has(stream)
    stream.send(isLost ? encodeEvent({ type: "reset" }, position) : encodeHeartbeat(position), position)
    stream.isLive = true
  }
}

/** Those whose place is one of this log: not ahead of it, and naming an event that exists if it names one. */
async function onlyKnown(connection: Queryable, returning: readonly Returning[], position: EventCursor) {
  const named = returning.map(({ after }) => after.id).filter((id) => id !== "0")
  const rows = named.length > 0 ? await listKnown({ ids: named }, connection) : []
  const xids = new Map(rows.map(({ id, xid }) => [id, xid]))
  return returning.filter(
    ({ after }) =>
      compareEventCursors(after, position) <= 0 && (after.id === "0" || xids.get(after.id) === after.xid),
  )
}

/** Tells what was missed, and gives those who were not too far back for it. */
async function tellMissed(
  connection: Queryable,
  authority: Pick<Authority, "findAudience">,
  returning: readonly Returning[],
  position: EventCursor,
): Promise<readonly Returning[]> {
  const from = returning.map(({ after }) => after).toSorted(compareEventCursors)[0]
  if (!from) return []
  const missed = await readEventsBetween(connection, from, position, maxReplayed + 1)
  const tooFarBack = missed.length > maxReplayed ? missed[0] : undefined
  const resumed = tooFarBack
    ? returning.filter(({ after }) => compareEventCursors(after, tooFarBack) >= 0)
    : returning
  const personIds = [...new Set(resumed.map(({ stream }) => stream.owner.personId))]
  const of = (personId: Id, event: LoggedEvent) =>
    resumed
      .filter(({ stream, after }) => stream.owner.personId === personId && isAfter(event, after))
      .map(({ stream }) => stream)
  for (const batch of inBatches(missed, personIds.length))
    await deliver(connection, authority, batch, { personIds, of })
  return resumed
}

const isAfter = (event: EventCursor, place: EventCursor) => compareEventCursors(event, place) > 0
