import { sql } from "drizzle-orm"
import { check, index, integer, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core"
import { bytea, id, instant } from "../columns"
import { people } from "./people"

/** One encoding of an image, as it is stored and served; pixels and bytes. */
export type MediaVariant = { key: string; width: number; height: number; bytes: number }

/**
 * What people upload: images, which are served only as they were encoded anew, and files to download. A row knows the
 * id of its post, never the post; whoever may read that may read this.
 */
export const media = pgTable(
  "media",
  {
    /** When it was uploaded, as in every id. */
    id: id("id").primaryKey(),
    ownerId: id("owner_id")
      .notNull()
      .references(() => people.id),
    /** Null until the post is out; no foreign key, as for likes. */
    postId: id("post_id"),
    /** Its place among those of the post, from 0. */
    position: smallint("position").notNull().default(0),
    kind: text("kind", { enum: ["image", "file"] }).notNull(),
    /** Waits for the worker, can be shown, or cannot be used. */
    state: text("state", { enum: ["waiting", "ready", "failed"] }).notNull(),
    /** Why it cannot be used, in words for its owner. */
    failure: text("failure"),
    /** As the owner named the file; never a path. */
    name: text("name").notNull(),
    /** By the first bytes, whatever was declared. */
    contentType: text("content_type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: bytea("sha256").notNull(),
    /** Where the upload is stored; null once only its variants are. */
    uploadKey: text("upload_key"),
    /** Of an image once it is turned upright. */
    width: integer("width"),
    height: integer("height"),
    /** A blurred picture of some 25 bytes, to stand there until the image does. */
    thumbhash: bytea("thumbhash"),
    alt: text("alt").notNull().default(""),
    /** What must stay in sight when the image is cut, in percent from the left and from the top. */
    focusX: smallint("focus_x").notNull().default(50),
    focusY: smallint("focus_y").notNull().default(50),
    /** Smallest first. */
    variants: jsonb("variants").$type<MediaVariant[]>().notNull().default([]),
    /** Without a post it is swept after this: drafts and waiting posts put it off. */
    keptUntil: instant("kept_until").notNull(),
  },
  (t) => [
    index("media_post").on(t.postId, t.position).where(sql`post_id is not null`),
    index("media_owner").on(t.ownerId, t.id),
    index("media_unposted").on(t.keptUntil).where(sql`post_id is null`),
    check("media_position", sql`position between 0 and 3`),
    check("media_focus", sql`focus_x between 0 and 100 and focus_y between 0 and 100`),
    check("media_texts", sql`char_length(alt) <= 1500 and char_length(name) between 1 and 255`),
    check("media_bytes", sql`bytes > 0 and octet_length(sha256) = 32`),
    check("media_ready_image", sql`state <> 'ready' or kind <> 'image' or (width > 0 and height > 0)`),
  ],
)
