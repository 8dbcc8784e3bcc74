import { sql } from "drizzle-orm"
import { index, pgTable, text } from "drizzle-orm/pg-core"
import { id, instant, xid8 } from "../columns"

/**
 * What happened, written in the transaction that made it happen: the outbox of live updates, and what
 * notifications and metrics are computed from. Append-only.
 * Readers go by (xid, id) below pg_snapshot_xmin: ids alone become visible out of order.
 */
export const events = pgTable(
  "events",
  {
    id: id("id").primaryKey(),
    xid: xid8("xid").notNull().default(sql`pg_current_xact_id()`),
    kind: text("kind").notNull(),
    actorId: id("actor_id").notNull(),
    postId: id("post_id"),
    personId: id("person_id"),
    groupId: id("group_id"),
    at: instant("at").notNull(),
  },
  (t) => [index("events_order").on(t.xid, t.id)],
)
