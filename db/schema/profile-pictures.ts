import { sql } from "drizzle-orm"
import { jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core"
import { id } from "../columns"
import type { MediaVariant } from "./media"
import { people } from "./people"

/** Which part of an upright image is seen: where it begins and how wide it is, as parts of the image; its shape says how high. */
export type PictureCrop = { x: number; y: number; width: number }

/**
 * The pictures that people show of themselves. Of each kind a person has at most one that is shown, which `people` names
 * as well, and one that is to take its place or could not.
 */
export const profilePictures = pgTable(
  "profile_pictures",
  {
    id: id("id").primaryKey(),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: ["avatar", "banner"] }).notNull(),
    /** Waits for the worker, is shown, or cannot be. */
    state: text("state", { enum: ["waiting", "ready", "failed"] }).notNull(),
    /** Why it cannot be shown, in words for its person. */
    failure: text("failure"),
    /** What it is cut from; no foreign key, because that is gone once it is cut. */
    mediaId: id("media_id").notNull(),
    crop: jsonb("crop").$type<PictureCrop>().notNull(),
    /** Smallest first. */
    variants: jsonb("variants").$type<MediaVariant[]>().notNull().default([]),
  },
  (t) => [
    uniqueIndex("profile_pictures_shown").on(t.personId, t.kind).where(sql`state = 'ready'`),
    uniqueIndex("profile_pictures_coming").on(t.personId, t.kind).where(sql`state <> 'ready'`),
  ],
)
