import { sql } from "drizzle-orm"
import {
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
import type { OutgoingContent } from "./outgoing"
import { people } from "./people"

export const groups = pgTable(
  "groups",
  {
    id: id("id").primaryKey(),
    /** Its address below /groups, unique in the company and never changed. */
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    rules: text("rules").notNull().default(""),
    /** Which of the twelve colours its picture has. */
    hue: smallint("hue").notNull().default(0),
    /** Public groups' posts are company-wide; those of private and secret groups are for members alone. */
    visibility: text("visibility", { enum: ["public", "private", "secret"] }).notNull(),
    /** Members' posts wait in `group_queue` until a moderator lets them in. */
    approvesPosts: boolean("approves_posts").notNull().default(false),
    /** Whoever joins the company joins it too. */
    isDefault: boolean("is_default").notNull().default(false),
    /** Whether those whom a rule has added may leave. */
    membersMayLeave: boolean("members_may_leave").notNull().default(true),
    /** Kept by the statements that add and remove members. */
    memberCount: integer("member_count").notNull().default(0),
    /** A post of the group; no foreign key, because posts know groups already. */
    pinnedPostId: id("pinned_post_id"),
    /** Folded name and slug: what the directory searches. */
    searchText: text("search_text").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    archivedAt: instant("archived_at"),
  },
  (t) => [
    uniqueIndex("groups_slug").on(t.slug),
    index("groups_name").on(t.name, t.id),
    index("groups_search").using("gin", t.searchText.op("gin_trgm_ops")),
    index("groups_default").on(t.id).where(sql`is_default and archived_at is null`),
    check("groups_default_is_public", sql`not is_default or visibility = 'public'`),
  ],
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
    /** 0 member, 1 moderator, 2 owner. */
    role: smallint("role").$type<0 | 1 | 2>().notNull().default(0),
    /** 0 joined or invited, 1 added by the group's rule, 2 joined the company into a default group. */
    source: smallint("source").$type<0 | 1 | 2>().notNull().default(0),
    /** The member keeps the group, and its posts stay out of their home. */
    isMuted: boolean("is_muted").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.groupId] }),
    index("group_members_group").on(t.groupId, t.personId),
    index("group_members_home").on(t.personId, t.groupId).where(sql`not is_muted`),
    // Few mute anything: what home leaves out is one look at an index that is nearly empty.
    index("group_members_muted").on(t.personId, t.groupId).where(sql`is_muted`),
    index("group_members_leads").on(t.groupId, t.role).where(sql`role > 0`),
  ],
)

/** People who ask to be let into a private group. */
export const groupRequests = pgTable(
  "group_requests",
  {
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    note: text("note").notNull().default(""),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.personId] }), index("group_requests_person").on(t.personId)],
)

/** People who may join at will: the only outsiders for whom a secret group exists. */
export const groupInvitations = pgTable(
  "group_invitations",
  {
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    inviterId: id("inviter_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.groupId] }), index("group_invitations_group").on(t.groupId)],
)

/** People who may neither join nor write: kept out until a moderator lets them back. */
export const groupBans = pgTable(
  "group_bans",
  {
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    bannedById: id("banned_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.personId] }), index("group_bans_person").on(t.personId)],
)

/** Who belongs to the group by what the company says of them; every attribute given must match. */
export const groupMembershipRules = pgTable(
  "group_membership_rules",
  {
    groupId: id("group_id")
      .primaryKey()
      .references(() => groups.id),
    department: text("department"),
    location: text("location"),
    createdAt: instant("created_at").notNull(),
  },
  () => [check("group_membership_rules_given", sql`department is not null or location is not null`)],
)

/** People who left or were removed: no rule adds them again. */
export const groupDepartures = pgTable(
  "group_departures",
  {
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.personId] })],
)

/** What a waiting post carries besides its text, as its author sent it, and whether they wrote for members alone; it is checked again when it is let in. */
export type QueuedContent = Omit<OutgoingContent, "body" | "replyTo" | "group">

/**
 * Posts that wait for a moderator, and those that were declined, which are there for their authors alone. They are no
 * posts yet, so no timeline can show them.
 */
export const groupQueue = pgTable(
  "group_queue",
  {
    id: id("id").primaryKey(),
    groupId: id("group_id")
      .notNull()
      .references(() => groups.id),
    authorId: id("author_id")
      .notNull()
      .references(() => people.id),
    body: text("body").notNull(),
    entities: jsonb("entities").$type<Entity[]>().notNull().default([]),
    content: jsonb("content").$type<QueuedContent>().notNull().default({}),
    /** Kept for 30 days from then; null while it waits. */
    declinedAt: instant("declined_at"),
  },
  (t) => [
    index("group_queue_group").on(t.groupId, t.id),
    index("group_queue_waiting").on(t.groupId, t.id).where(sql`declined_at is null`),
    index("group_queue_author").on(t.authorId, t.id),
    index("group_queue_declined").on(t.declinedAt).where(sql`declined_at is not null`),
    check("group_queue_body_size", sql`char_length(body) <= 2000 and octet_length(body) <= 8192`),
    check("group_queue_content_size", sql`octet_length(content::text) <= 262144`),
  ],
)
