import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core"
import { bytea, id, instant } from "../columns"
import { people } from "./people"

/** One signed-in browser. Rows, not tokens, so that a session can be ended at once. */
export const sessions = pgTable(
  "sessions",
  {
    id: id("id").primaryKey(),
    /** SHA-256 of the cookie's token; the token itself is stored nowhere. */
    tokenHash: bytea("token_hash").notNull(),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
    /** Moved forward at most once a minute; a session idle for 12 hours is dead. */
    lastSeenAt: instant("last_seen_at").notNull(),
    /** The absolute end, 7 days after sign-in. */
    expiresAt: instant("expires_at").notNull(),
    userAgent: text("user_agent").notNull().default(""),
  },
  (t) => [
    uniqueIndex("sessions_token_hash").on(t.tokenHash),
    index("sessions_person").on(t.personId),
    index("sessions_expires").on(t.expiresAt),
  ],
)
