import { sql } from "drizzle-orm"
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core"
import type { Entity } from "@/lib/core/text/entity"
import { id, instant } from "../columns"
import { groups } from "./groups"
import { people } from "./people"

/**
 * Posts, replies and reposts share one table and one id space; the time of a post is in its id.
 * Indexes are ascending and read backwards: rows arrive in order, so descending ones would split pages.
 */
export const posts = pgTable(
  "posts",
  {
    id: id("id").primaryKey(),
    authorId: id("author_id")
      .notNull()
      .references(() => people.id),
    /** 0 ordinary, 1 announcement. */
    kind: smallint("kind").$type<0 | 1>().notNull().default(0),
    /** 0 company, 1 group: set from the group in the same transaction, inherited by replies. */
    visibility: smallint("visibility").$type<0 | 1>().notNull().default(0),
    groupId: id("group_id").references(() => groups.id),
    replyToId: id("reply_to_id").references((): AnyPgColumn => posts.id),
    /** The first post of the thread; null on that post itself. */
    rootId: id("root_id").references((): AnyPgColumn => posts.id),
    repostOfId: id("repost_of_id").references((): AnyPgColumn => posts.id),
    /** The post that this one is written about, shown below its text. */
    quoteOfId: id("quote_of_id").references((): AnyPgColumn => posts.id),
    /** As typed; empty for a repost and for a deleted post. */
    body: text("body").notNull().default(""),
    /** Computed once on the server; offsets in UTF-16 code units of `body`. */
    entities: jsonb("entities").$type<Entity[]>().notNull().default([]),
    /** What hangs on it, a bit each, so that posts with nothing cost nothing: 1 media, 2 a poll, 4 a link preview. */
    attached: smallint("attached").notNull().default(0),
    /** It asks for an answer. */
    isQuestion: boolean("is_question").notNull().default(false),
    /** The reply that its author, or a moderator, marked as the answer. */
    answerId: id("answer_id").references((): AnyPgColumn => posts.id),
    /** Of a thread's first post, who may answer in it: 0 whoever reads it, 1 its author's department, 2 whom it mentions, 3 nobody. */
    replyPolicy: smallint("reply_policy").$type<0 | 1 | 2 | 3>().notNull().default(0),
    /** Of a thread's first post: since when nobody answers in it. */
    closedAt: instant("closed_at"),
    /** Of a thread's first post: the last of its author's own replies that follow on it and on each other, and how many there are. */
    tailId: id("tail_id").references((): AnyPgColumn => posts.id),
    tailCount: smallint("tail_count").notNull().default(0),
    /** When it was last changed for all to see; what it said before is in `post_edits`. */
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    index("posts_scan")
      .on(t.id, t.authorId, t.groupId, t.visibility, t.kind, t.repostOfId)
      .where(sql`reply_to_id is null and deleted_at is null`),
    index("posts_author_pub")
      .on(t.authorId, t.id)
      .where(sql`visibility = 0 and reply_to_id is null and deleted_at is null`),
    index("posts_group")
      .on(t.groupId, t.id, t.authorId)
      .where(sql`group_id is not null and reply_to_id is null and deleted_at is null`),
    // What posts_group leaves out: with it, a group that changes its audience finds everything ever said in it.
    index("posts_group_rest")
      .on(t.groupId)
      .where(sql`group_id is not null and (reply_to_id is not null or deleted_at is not null)`),
    index("posts_announce")
      .on(t.id)
      .where(sql`kind = 1 and visibility = 0 and reply_to_id is null and deleted_at is null`),
    index("posts_root").on(t.rootId, t.id).where(sql`root_id is not null`),
    index("posts_reply_to").on(t.replyToId, t.id).where(sql`reply_to_id is not null`),
    index("posts_replies")
      .on(t.authorId, t.id)
      .where(sql`reply_to_id is not null and visibility = 0 and deleted_at is null`),
    // Whoever wrote much and showed little is not read through.
    index("posts_author_media")
      .on(t.authorId, t.id)
      .where(sql`(attached & 1) = 1 and visibility = 0 and deleted_at is null`),
    uniqueIndex("posts_repost_of")
      .on(t.repostOfId, t.authorId)
      .where(sql`repost_of_id is not null and deleted_at is null`),
    index("posts_reposts_by")
      .on(t.authorId, t.repostOfId)
      .where(sql`repost_of_id is not null and deleted_at is null`),
    index("posts_unanswered")
      .on(t.id)
      .where(sql`is_question and answer_id is null and reply_to_id is null and deleted_at is null`),
    index("posts_quote_of").on(t.quoteOfId, t.id).where(sql`quote_of_id is not null and deleted_at is null`),
    check("posts_announcement_is_public", sql`kind = 0 or (visibility = 0 and group_id is null)`),
    check("posts_group_audience", sql`visibility = 0 or group_id is not null`),
    check("posts_thread", sql`(reply_to_id is null) = (root_id is null)`),
    check(
      "posts_repost_is_bare",
      sql`repost_of_id is null or (body = '' and reply_to_id is null and quote_of_id is null)`,
    ),
    check("posts_attached", sql`attached between 0 and 7 and (attached = 0 or repost_of_id is null)`),
    check(
      "posts_of_a_thread",
      sql`root_id is null or (not is_question and reply_policy = 0 and closed_at is null and tail_count = 0)`,
    ),
    check("posts_answer", sql`answer_id is null or is_question`),
    check("posts_reply_policy", sql`reply_policy between 0 and 3`),
    check("posts_body_size", sql`char_length(body) <= 2000 and octet_length(body) <= 8192`),
  ],
)

/** What a post said before it was changed, oldest version first; gone with the post. */
export const postEdits = pgTable(
  "post_edits",
  {
    postId: id("post_id")
      .notNull()
      .references(() => posts.id),
    /** 1 for what was posted at first. */
    version: integer("version").notNull(),
    body: text("body").notNull(),
    entities: jsonb("entities").$type<Entity[]>().notNull().default([]),
    /** From when it stood there: when it was posted, or changed to this. */
    writtenAt: instant("written_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.version] })],
)

/**
 * No foreign keys here: they would lock the liked post's row, and everybody who likes it at once would queue.
 * Rows of posts and people are never removed, so nothing can dangle.
 */
export const likes = pgTable(
  "likes",
  {
    postId: id("post_id").notNull(),
    personId: id("person_id").notNull(),
    /** Which of the company's reactions it is; "like" is everybody's default. */
    kind: text("kind").notNull().default("like"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.personId] }), index("likes_person").on(t.personId, t.postId)],
)

/** Rolled-up counts; a post without a row has none. Fill factor 80 (set in the migration) keeps updates in the page. */
export const postCounters = pgTable("post_counters", {
  postId: id("post_id").primaryKey(),
  /** Reactions of all kinds. */
  likes: integer("likes").notNull().default(0),
  /** Those that are not plain likes, by kind; null where there is none. */
  kinds: jsonb("kinds").$type<Record<string, number>>(),
  replies: integer("replies").notNull().default(0),
  reposts: integer("reposts").notNull().default(0),
})

/** Counts not yet rolled up. One insert per act instead of one hot row: many people can like one post at once. */
export const postCounterDeltas = pgTable(
  "post_counter_deltas",
  {
    id: bigint("id", { mode: "bigint" }).generatedAlwaysAsIdentity().primaryKey(),
    postId: id("post_id").notNull(),
    /** Who acted: they see their own act at once, before the roll-up. */
    actorId: id("actor_id").notNull(),
    likes: smallint("likes").notNull().default(0),
    /** The reaction that came or went, where it is not a plain like; its count in `kinds` changes by `kindDelta`. */
    kind: text("kind"),
    kindDelta: smallint("kind_delta").notNull().default(0),
    replies: smallint("replies").notNull().default(0),
    reposts: smallint("reposts").notNull().default(0),
  },
  (t) => [index("post_counter_deltas_actor").on(t.actorId)],
)

/** Which posts carry a hashtag; tags are folded (NFKC and case), so one row serves every spelling. */
export const postTags = pgTable(
  "post_tags",
  {
    tag: text("tag").notNull(),
    postId: id("post_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tag, t.postId] }), index("post_tags_post").on(t.postId, t.tag)],
)
