import { sql } from "drizzle-orm"
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core"
import { bytea, id, instant } from "../columns"

/** What a page elsewhere says of itself, fetched once for all posts that link to it. */
export const linkPreviews = pgTable(
  "link_previews",
  {
    id: id("id").primaryKey(),
    url: text("url").notNull(),
    /** SHA-256 of `url`, which may be too long for an index. */
    urlHash: bytea("url_hash").notNull(),
    /** Still to be fetched, there to be shown, or nothing to show. */
    state: text("state", { enum: ["waiting", "ready", "none"] }).notNull(),
    title: text("title").notNull().default(""),
    description: text("description").notNull().default(""),
    siteName: text("site_name").notNull().default(""),
    /** Where the picture is stored, encoded anew; null without one. Pixels. */
    imageKey: text("image_key"),
    imageWidth: integer("image_width"),
    imageHeight: integer("image_height"),
    fetchedAt: instant("fetched_at"),
    /** From then on it is fetched anew when somebody links to it; much sooner where there was nothing. */
    staleAt: instant("stale_at").notNull(),
  },
  (t) => [
    uniqueIndex("link_previews_url").on(t.urlHash),
    index("link_previews_waiting").on(t.id).where(sql`state = 'waiting'`),
    check(
      "link_previews_size",
      sql`octet_length(url) <= 4096 and octet_length(url_hash) = 32
      and char_length(title) <= 200 and char_length(description) <= 400 and char_length(site_name) <= 100`,
    ),
  ],
)

/** The preview that a post shows: of the first link in it, unless its author took it away. */
export const postPreviews = pgTable(
  "post_previews",
  {
    postId: id("post_id").notNull(),
    previewId: id("preview_id")
      .notNull()
      .references(() => linkPreviews.id),
  },
  (t) => [primaryKey({ columns: [t.postId] }), index("post_previews_preview").on(t.previewId)],
)
