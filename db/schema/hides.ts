import { pgTable, primaryKey, smallint } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"

/** Why a viewer does not see a target. A block writes two rows: `blocked` for me, `blockedBy` for the other. */
export const hideReasons = { muted: 0, blocked: 1, blockedBy: 2 } as const

/** Whose posts a viewer does not see; probed by (viewer, target) on every read. */
export const hides = pgTable(
  "hides",
  {
    viewerId: id("viewer_id")
      .notNull()
      .references(() => people.id),
    targetId: id("target_id")
      .notNull()
      .references(() => people.id),
    reason: smallint("reason").$type<(typeof hideReasons)[keyof typeof hideReasons]>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.viewerId, t.targetId, t.reason] })],
)
