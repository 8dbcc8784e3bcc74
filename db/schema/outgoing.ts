import { sql } from "drizzle-orm"
import { boolean, check, index, jsonb, pgTable, text } from "drizzle-orm/pg-core"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import { id, instant } from "../columns"
import { people } from "./people"

/** A poll that is to be posted, or is being written: the minutes that it is open from then on. */
export type PollContent = {
  options: string[]
  minutes: number
  multiple: boolean
  anonymous: boolean
  results: "voted" | "closed"
}

/** What is to be posted, as its author sent it; it is checked again when it is due. */
export type OutgoingContent = {
  body: string
  replyTo?: string
  quoteOf?: string
  group?: string
  audience?: "company" | "group"
  media?: string[]
  poll?: PollContent
  question?: boolean
  replyPolicy?: ReplyPolicy
  /** What follows on it, see `CreatePostInput`. */
  more?: string[]
}

/**
 * What was sent and is not out yet: for the seconds in which its author can take it back, or until the time it is
 * scheduled for. No post yet, so no timeline can show it; its author's alone.
 */
export const outgoingPosts = pgTable(
  "outgoing_posts",
  {
    id: id("id").primaryKey(),
    authorId: id("author_id")
      .notNull()
      .references(() => people.id),
    /** Several are a thread, each the answer to the one before: posted together or not at all. */
    contents: jsonb("contents").$type<OutgoingContent[]>().notNull(),
    publishAt: instant("publish_at").notNull(),
    /** Its author chose the time, instead of only having seconds to think again. */
    isScheduled: boolean("is_scheduled").notNull(),
    /** Why it could not be posted when it was due, in words for its author; from then on it waits for them. */
    failure: text("failure"),
  },
  (t) => [
    index("outgoing_posts_due").on(t.publishAt, t.id).where(sql`failure is null`),
    index("outgoing_posts_author").on(t.authorId, t.publishAt, t.id),
    check("outgoing_posts_size", sql`octet_length(contents::text) <= 262144`),
  ],
)
