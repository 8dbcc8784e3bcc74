import "server-only"
import type { Queryable } from "@/db/connection"
import type { Id } from "@/lib/core/ids"
import type { Authority } from "./authority"
import { encodeEvent } from "./encode-event"
import type { LiveStream } from "./live-stream"
import type { LoggedEvent } from "./read-events"

/** Events x people that one statement may weigh: keeps it at some tens of milliseconds. */
const maxPairs = 20_000

type Listeners = {
  personIds: readonly Id[]
  /** The streams of a person that have yet to hear an event. */
  of: (personId: Id, event: LoggedEvent) => readonly LiveStream[]
}

/** Cuts events into batches that can be weighed for this many people in one statement. */
export function inBatches(events: readonly LoggedEvent[], people: number): LoggedEvent[][] {
  const size = Math.max(1, Math.floor(maxPairs / Math.max(1, people)))
  return Array.from({ length: Math.ceil(events.length / size) }, (_, i) =>
    events.slice(i * size, (i + 1) * size),
  )
}

/** Tells one batch to each stream whose person may hear of it now, in the order of the log; all of it or nothing. */
export async function deliver(
  connection: Queryable,
  { findAudience }: Pick<Authority, "findAudience">,
  batch: readonly LoggedEvent[],
  { personIds, of }: Listeners,
): Promise<void> {
  const told = batch.filter(isTold)
  if (told.length === 0 || personIds.length === 0) return
  const deliveries = await findAudience(connection, told, personIds)
  for (const event of told) {
    for (const delivery of deliveries.filter(({ eventId }) => eventId === event.id)) {
      const bytes = encodeEvent(delivery.event, event)
      for (const personId of delivery.personIds)
        for (const stream of of(personId, event)) stream.send(bytes, event)
    }
  }
}

/** What ends sessions is nothing to tell. */
const isTold = ({ kind }: LoggedEvent) => kind !== "session.ended" && kind !== "person.suspended"
