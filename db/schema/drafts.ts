import { sql } from "drizzle-orm"
import { check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import { id, instant } from "../columns"
import type { PollContent } from "./outgoing"
import { people } from "./people"

/**
 * What somebody writes in one box: its text, the group it is for where they chose that, and the key that makes sending
 * it from two devices one post.
 */
export type DraftContent = {
  text: string
  key: string
  group?: string
  /** Ids of what is attached, in order. */
  media?: string[]
  poll?: PollContent
  question?: boolean
  replyPolicy?: ReplyPolicy
  more?: string[]
}

/** Texts that are not posted yet, one for each box of a person; theirs alone. */
export const drafts = pgTable(
  "drafts",
  {
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    /** The box: "new", "group-SLUG", "reply-ID" or "quote-ID". */
    context: text("context").notNull(),
    content: jsonb("content").$type<DraftContent>().notNull(),
    /** Grows by one with each save: whoever saves says which one they began from. */
    version: integer("version").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.context] }),
    index("drafts_newest").on(t.personId, t.updatedAt),
    check("drafts_size", sql`char_length(context) <= 80 and octet_length(content::text) <= 65536`),
  ],
)
