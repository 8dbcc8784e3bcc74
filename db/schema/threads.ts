import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"

/** Threads that somebody wants to hear nothing of, or everything, by their first post; theirs alone to know. */
export const threadChoices = pgTable(
  "thread_choices",
  {
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    rootId: id("root_id").notNull(),
    choice: text("choice", { enum: ["muted", "followed"] }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.rootId] }),
    index("thread_choices_root").on(t.rootId, t.choice),
  ],
)
