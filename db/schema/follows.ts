import { sql } from "drizzle-orm"
import { check, index, pgTable, primaryKey } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"

export const follows = pgTable(
  "follows",
  {
    followerId: id("follower_id")
      .notNull()
      .references(() => people.id),
    followeeId: id("followee_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.followerId, t.followeeId] }),
    index("follows_followee").on(t.followeeId, t.followerId),
    check("follows_other", sql`${t.followerId} <> ${t.followeeId}`),
  ],
)
