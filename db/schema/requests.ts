import { sql } from "drizzle-orm"
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, varchar } from "drizzle-orm/pg-core"
import { bytea, id, instant } from "../columns"

/** The reply already given to a key: a request sent twice acts once and hears the same. Swept after a day. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    personId: id("person_id").notNull(),
    action: text("action").notNull(),
    key: text("key").notNull(),
    requestHash: bytea("request_hash").notNull(),
    reply: jsonb("reply").$type<unknown>(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.action, t.key] }),
    index("idempotency_keys_created").on(t.createdAt),
    // Whose reply shows a post that they quoted: without it, each deletion would read every reply of the day.
    index("idempotency_keys_quoted")
      .on(sql`(reply #>> '{item,post,quote,post,id}')`)
      .where(sql`(reply #>> '{item,post,quote,post,id}') is not null`),
  ],
)

/** Counters of rate-limiter-flexible, in its own shape. Unlogged (set in the migration): losing them loses nothing. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: varchar("key", { length: 255 }).primaryKey(),
    points: integer("points").notNull().default(0),
    /** Milliseconds since 1970. */
    expire: bigint("expire", { mode: "number" }),
  },
  (t) => [index("rate_limits_expire").on(t.expire)],
)
