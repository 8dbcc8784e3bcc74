import { sql } from "drizzle-orm"
import { check, index, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core"
import { id } from "../columns"
import { people } from "./people"

/** Folders that somebody keeps bookmarks in. Nobody else knows of them. */
export const bookmarkFolders = pgTable(
  "bookmark_folders",
  {
    id: id("id").primaryKey(),
    ownerId: id("owner_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
  },
  (t) => [
    uniqueIndex("bookmark_folders_name").on(t.ownerId, t.name),
    check("bookmark_folders_name_size", sql`char_length(name) between 1 and 50`),
  ],
)

/** Posts that somebody keeps for later, each once; no foreign key to posts, whose rows are never removed. */
export const bookmarks = pgTable(
  "bookmarks",
  {
    /** When it was kept, and what its list is sorted by. */
    id: id("id").notNull(),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    postId: id("post_id").notNull(),
    folderId: id("folder_id").references(() => bookmarkFolders.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.postId] }),
    index("bookmarks_newest").on(t.personId, t.id),
    index("bookmarks_folder").on(t.folderId, t.id).where(sql`folder_id is not null`),
  ],
)
