import { sql } from "drizzle-orm"
import { check, index, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core"
import { id, instant } from "../columns"

export type ProfileLink = { label: string; url: string }

/** Everybody the company knows, as the identity provider tells it, with the fields people own themselves. */
export const people = pgTable(
  "people",
  {
    id: id("id").primaryKey(),
    /** 2-30 ASCII characters, lower case; never given to somebody else. */
    handle: text("handle").notNull(),
    name: text("name").notNull(),
    /** A display fact from the identity provider, never a key. */
    email: text("email"),
    title: text("title").notNull().default(""),
    department: text("department").notNull().default(""),
    location: text("location").notNull().default(""),
    managerId: id("manager_id"),
    pictureUrl: text("picture_url"),
    bio: text("bio").notNull().default(""),
    links: jsonb("links").$type<ProfileLink[]>().notNull().default([]),
    timeZone: text("time_zone"),
    /** A post of theirs on top of their profile; no foreign key, because posts know people already. */
    pinnedPostId: id("pinned_post_id"),
    /** The pictures of themselves that they show; no foreign keys, because these know people already. */
    avatarId: id("avatar_id"),
    bannerId: id("banner_id"),
    /** How long a post can be taken back before it is out; null as the company has it. */
    undoSeconds: smallint("undo_seconds"),
    role: text("role", { enum: ["member", "moderator", "admin"] })
      .notNull()
      .default("member"),
    state: text("state", { enum: ["active", "suspended", "deactivated"] })
      .notNull()
      .default("active"),
    /** Name, handle, title and department, folded: what the directory and the mention list search. */
    searchText: text("search_text").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Null for somebody provisioned who has not signed in yet. */
    firstSignedInAt: instant("first_signed_in_at"),
  },
  (t) => [
    uniqueIndex("people_handle").on(t.handle),
    index("people_handle_prefix").on(t.handle.op("text_pattern_ops")),
    index("people_search").using("gin", t.searchText.op("gin_trgm_ops")),
    index("people_name").on(t.name, t.id),
    index("people_department_name").on(t.department, t.name, t.id),
    index("people_manager").on(t.managerId),
    index("people_email").on(t.email),
    check("people_handle_shape", sql`${t.handle} ~ '^[a-z0-9_]{2,30}$'`),
    check("people_name_size", sql`char_length(${t.name}) between 1 and 200`),
    check("people_undo_seconds", sql`${t.undoSeconds} between 0 and 60`),
    check("people_bio_size", sql`char_length(${t.bio}) <= 1200`),
  ],
)

export type StoredPerson = typeof people.$inferSelect

/** The accounts at identity providers that open a person's account: (issuer, subject), never the e-mail. */
export const identities = pgTable(
  "identities",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    personId: id("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index("identities_person").on(t.personId)],
)
