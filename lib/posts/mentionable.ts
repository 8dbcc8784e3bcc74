import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const thread = alias(posts, "thread")

/**
 * Which of the handles a post may mention: known people, not blocked in either direction, and in the answer to a
 * group's post only those who may read it (whoever may not is plain text there and learns nothing).
 */
export const findMentionable = statement<{ handle: string }>(
  "posts_mentionable",
  sql`select person.handle from ${people} person
      where person.handle = any(${sql.placeholder("handles")}::text[])
        and ${notBlocked(me, sql`person.id`)}
        and coalesce((
          select ${visibleTo({ id: sql`person.id` }, thread)} from ${posts} thread where thread.id = ${sql.placeholder("replyTo")}
        ), true)`,
)
