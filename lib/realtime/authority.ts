import type { Queryable } from "@/db/connection"
import type { Id } from "@/lib/core/ids"
import type { LoggedEvent } from "./read-events"
import type { LiveEvent } from "./view"

/** One thing to say about an event, and to whom. */
export type Delivery = { eventId: Id; personIds: Id[]; event: LiveEvent }

/** What a bus must be told by those who know posts and sessions. */
export type Authority = {
  /** Who of these people may hear of each event at this moment, resolved for all of them in one go. */
  findAudience: (
    connection: Queryable,
    events: readonly LoggedEvent[],
    personIds: readonly Id[],
  ) => Promise<Delivery[]>
  /** Which of these sessions still belong to somebody who may act. */
  listLivingSessions: (ids: readonly Id[]) => Promise<Set<Id>>
}
