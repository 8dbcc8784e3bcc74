import "server-only"
import { sql } from "drizzle-orm"
import { postCounterDeltas, posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import { eventInsert } from "@/lib/events/record-event"
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

/**
 * Writes a post with its tags, the parent's count of replies and the event at once. Audience and thread are the
 * parent's as it stands; no row comes back if the parent is gone or not for the author.
 */
export const insertPost = statement<{ id: Id }>(
  "posts_insert",
  sql`with parent as (
        select t.id, t.visibility, t.group_id, coalesce(t.root_id, t.id) as root_id
        from (${actedOn({ id: author }, replyTo)}) t where t.deleted_at is null
      ), post as (
        insert into ${posts} (id, author_id, visibility, group_id, reply_to_id, root_id, body, entities)
        select ${sql.placeholder("id")}::bigint, ${author}::bigint, coalesce(parent.visibility, 0), parent.group_id,
          parent.id, parent.root_id, ${sql.placeholder("body")}, ${sql.placeholder("entities")}::jsonb
        from (select ${replyTo}::bigint as reply_to) given left join parent on true
        where given.reply_to is null or parent.id is not null
        returning id, group_id, reply_to_id
      ), tagged as (
        insert into ${postTags} (tag, post_id)
        select tag, post.id from post, unnest(${sql.placeholder("tags")}::text[]) tag
      ), counted as (
        insert into ${postCounterDeltas} (post_id, actor_id, replies)
        select post.reply_to_id, ${author}::bigint, 1 from post where post.reply_to_id is not null
      ), told as (${event})
      select id from post`,
)
