import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"

/** Sets of people that somebody reads as a timeline of its own. Nobody else knows of them. */
export const lists = pgTable(
  "lists",
  {
    id: id("id").primaryKey(),
    ownerId: id("owner_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("lists_owner").on(t.ownerId, t.id)],
)

export const listMembers = pgTable(
  "list_members",
  {
    listId: id("list_id")
      .notNull()
      .references(() => lists.id, { onDelete: "cascade" }),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.listId, t.personId] }), index("list_members_person").on(t.personId)],
)
