import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { groupReadableBy } from "@/lib/groups/visibility"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const thread = alias(posts, "thread")
const place = alias(groups, "place")

/**
 * Which of the handles a post may mention: known people, not blocked in either direction, and in a group or
 * in the answer to a group's post only those who may read it (whoever may not is plain text there and learns nothing).
 */
export const findMentionable = statement<{ handle: string }>(
  "posts_mentionable",
  sql`select person.handle from ${people} person
      where person.handle = any(${sql.placeholder("handles")}::text[])
        and ${notBlocked(me, sql`person.id`)}
        and coalesce((
          select ${visibleTo({ id: sql`person.id` }, thread)} from ${posts} thread where thread.id = ${sql.placeholder("replyTo")}
        ), true)
        and coalesce((
          select ${groupReadableBy({ id: sql`person.id` }, place)} from ${groups} place where place.slug = ${sql.placeholder("group")}
        ), true)`,
)
