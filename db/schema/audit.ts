import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core"
import { bytea, id, instant } from "../columns"

/**
 * Acts that somebody may have to answer for. The application's role may only insert and read; a trigger
 * fills `previousHash` and `hash`, so that a changed or missing row breaks the chain.
 */
export const audit = pgTable(
  "audit",
  {
    id: bigint("id", { mode: "bigint" }).generatedAlwaysAsIdentity().primaryKey(),
    at: instant("at").notNull(),
    /** Null when nobody was signed in, as at a refused sign-in. */
    actorId: id("actor_id"),
    act: text("act").notNull(),
    subject: text("subject").notNull().default(""),
    /** Before, after, reason. Never secrets, never message text. */
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
    requestId: text("request_id"),
    previousHash: bytea("previous_hash"),
    hash: bytea("hash"),
  },
  (t) => [index("audit_actor").on(t.actorId, t.id), index("audit_act").on(t.act, t.id)],
)
