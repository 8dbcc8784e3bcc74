import "server-only"
import { sql } from "drizzle-orm"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { postCounterDeltas, posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { eventInsert } from "@/lib/events/record-event"
import type { PostRow, untouched } from "./post-row"
import { actedOn } from "./target"

const author = sql.placeholder("author")
const replyTo = sql.placeholder("replyTo")

const event = eventInsert(
  {
    id: sql.placeholder("eventId"),
    kind: sql.placeholder("kind"),
    actorId: author,
    postId: sql`post.id`,
    groupId: sql`post.group_id`,
    at: sql.placeholder("at"),
  },
  sql`post`,
)

/** The row of the new post as far as the caller does not know it. */
type Inserted = Omit<PostRow, keyof typeof untouched | "body" | "entities">

/**
 * Writes a post with its tags, the parent's count of replies and the event at once. Audience and thread are the
 * parent's as it stands; no row comes back if the parent is gone or not for the author.
 */
export const insertPost = statement<Inserted>(
  "posts_insert",
  sql`with parent as (
        select t.id, t.author_id, t.visibility, t.group_id, coalesce(t.root_id, t.id) as root_id
        from (${actedOn({ id: author }, replyTo)}) t where t.deleted_at is null
      ), post as (
        insert into ${posts} (id, author_id, visibility, group_id, reply_to_id, root_id, body, entities)
        select ${sql.placeholder("id")}::bigint, ${author}::bigint, coalesce(parent.visibility, 0), parent.group_id,
          parent.id, parent.root_id, ${sql.placeholder("body")}, ${sql.placeholder("entities")}::jsonb
        from (select ${replyTo}::bigint as reply_to) given left join parent on true
        where given.reply_to is null or parent.id is not null
        returning id, author_id, visibility, group_id, reply_to_id, root_id
      ), tagged as (
        insert into ${postTags} (tag, post_id)
        select tag, post.id from post, unnest(${sql.placeholder("tags")}::text[]) tag
      ), counted as (
        insert into ${postCounterDeltas} (post_id, actor_id, replies)
        select post.reply_to_id, ${author}::bigint, 1 from post where post.reply_to_id is not null
      ), told as (${event})
      select post.id, post.id as "postId", author.handle, author.name, author.title, author.department,
        author.location, false as "left", post.visibility, post.reply_to_id as "replyToId",
        post.root_id as "rootId", answered.handle as "replyToHandle",
        audience.slug as "groupSlug", audience.name as "groupName"
      from post join ${people} author on author.id = post.author_id
      left join parent on true
      left join ${people} answered on answered.id = parent.author_id
      left join ${groups} audience on audience.id = post.group_id`,
)
