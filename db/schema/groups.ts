import { index, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"

export const groups = pgTable(
  "groups",
  {
    id: id("id").primaryKey(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    /** Public groups' posts are company-wide; those of private and secret groups are for members alone. */
    visibility: text("visibility", { enum: ["public", "private", "secret"] }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("groups_slug").on(t.slug)],
)

export const groupMembers = pgTable(
  "group_members",
  {
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    role: smallint("role").notNull().default(0),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.groupId] }),
    index("group_members_group").on(t.groupId, t.personId),
  ],
)
