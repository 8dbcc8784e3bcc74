import { sql } from "drizzle-orm"
import { boolean, check, index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"
import { people } from "./people"
import { posts } from "./posts"

/** The question a post asks with answers to choose from; its text is the post's. */
export const polls = pgTable(
  "polls",
  {
    postId: id("post_id")
      .primaryKey()
      .references(() => posts.id),
    closesAt: instant("closes_at").notNull(),
    isMultiple: boolean("is_multiple").notNull(),
    /** Nobody can find out who chose what: not even the tables say it. */
    isAnonymous: boolean("is_anonymous").notNull(),
    /** Whoever has voted sees the results, or nobody does before it is closed. */
    results: text("results", { enum: ["voted", "closed"] }).notNull(),
    /** How many people voted. */
    voters: integer("voters").notNull().default(0),
    /** Set once its end has been told. */
    closedAt: instant("closed_at"),
  },
  (t) => [index("polls_open").on(t.closesAt).where(sql`closed_at is null`)],
)

export const pollOptions = pgTable(
  "poll_options",
  {
    postId: id("post_id")
      .notNull()
      .references(() => polls.postId),
    /** From 0, in the order of the ballot. */
    n: smallint("n").notNull(),
    text: text("text").notNull(),
    votes: integer("votes").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.n] }),
    check("poll_options_size", sql`n between 0 and 3 and char_length(text) between 1 and 200`),
  ],
)

/** Who has voted, each once. */
export const pollVoters = pgTable(
  "poll_voters",
  {
    postId: id("post_id")
      .notNull()
      .references(() => polls.postId),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    /** What they chose; null in an anonymous poll, where only the options are counted. */
    choices: smallint("choices").array(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.personId] })],
)
