import "server-only"
import { sql } from "drizzle-orm"
import { groupBans, groupMembers, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { postCounterDeltas, posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { eventInsert } from "@/lib/events/record-event"
import { longestTail } from "./follow-up"
import type { PostRow, untouched } from "./post-row"
import { mayAnswer } from "./reply-permission"
import { actedOn } from "./target"
import { threadBitOf } from "./thread-facts"

const author = sql.placeholder("author")
const replyTo = sql.placeholder("replyTo")
const group = sql.placeholder("group")
const quoteOf = sql.placeholder("quoteOf")
const expected = sql.placeholder("expected")
const letInBy = sql.placeholder("letInBy")

const event = eventInsert(
  {
    id: sql.placeholder("eventId"),
    kind: sql.placeholder("kind"),
    actorId: author,
    postId: sql`post.id`,
    groupId: sql`post.group_id`,
    // Naming who let it in makes it news to its author too, unlike what they send themselves: their pages lack it.
    personId: letInBy,
    at: sql.placeholder("at"),
  },
  sql`post`,
)

// The group's row is locked before its audience is read: whoever changes that locks it too, so a post is written either
// before the change, which then finds it, or with the new audience. So is the membership, which may be ending just now. Nobody else ever waits for
// the lock of a group: the wait would tell a stranger that a secret one exists.
const places = sql`place as materialized (
        select g.id, g.slug, g.name, g.hue, g.visibility, g.approves_posts from ${groups} g
        where g.id = coalesce((select group_id from parent), (
            select named.id from ${groups} named join ${groupMembers} own on own.group_id = named.id and own.person_id = ${author}
            where named.slug = ${group}::text))
          and g.archived_at is null
        for key share
      ), membership as materialized (
        select m.role from ${groupMembers} m
        where m.person_id = ${author} and m.group_id = (select id from place)
        for key share
      ), admitted as (
        select place.id, place.slug, place.name, place.hue, audience.visibility
        from place left join membership on true
          cross join lateral (select case place.visibility when 'public' then 0 else 1 end as visibility) audience
        where not exists (select from ${groupBans} ban where ban.group_id = place.id and ban.person_id = ${author})
          and case when ${replyTo}::bigint is null then membership.role > 0
              or (membership.role = 0 and (not place.approves_posts or ${letInBy}::bigint is not null))
            else place.visibility = 'public' or membership.role is not null end
          and coalesce(${expected}::int = audience.visibility, true)
      )`

/** The row of the new post as far as the caller does not know it. */
type Inserted = Omit<PostRow, keyof typeof untouched | "body" | "entities">

/**
 * Writes a post with its tags, the parent's count of replies and the event at once. A reply is in its parent's group;
 * audience is the group's as it stands. No row comes back if the parent or the group is gone, not for the author, or
 * takes no such post, if the thread takes no answer from the author, if the group's audience is not `expected` (0 the company, 1 the group; null for any), if what it
 * quotes is gone, not for the author or for another group alone, nor if the post has to wait for a moderator and
 * none let it in (`letInBy`).
 */
export const insertPost = statement<Inserted>(
  "posts_insert",
  sql`with parent as (
        select t.id, t.author_id, t.group_id, coalesce(t.root_id, t.id) as root_id
        from (${actedOn({ id: author }, replyTo)}) t where t.deleted_at is null
      ), thread as (
        select root.id from ${posts} root where root.id = (select root_id from parent) and ${mayAnswer({ id: author })}
      ), quoted as (
        select t.id, t.visibility, t.group_id from (${actedOn({ id: author }, quoteOf)}) t where t.deleted_at is null
      ), ${places}, post as (
        insert into ${posts} (id, author_id, visibility, group_id, reply_to_id, root_id, quote_of_id, body, entities, attached, is_question, reply_policy)
        select ${sql.placeholder("id")}::bigint, ${author}::bigint, coalesce(admitted.visibility, 0), admitted.id,
          parent.id, parent.root_id, quoted.id, ${sql.placeholder("body")}, ${sql.placeholder("entities")}::jsonb,
          ${sql.placeholder("attached")}::smallint, ${sql.placeholder("question")}::boolean, ${sql.placeholder("replyPolicy")}::smallint
        from (select ${replyTo}::bigint as reply_to, ${group}::text as slug, ${quoteOf}::bigint as quote_of) given
        left join parent on exists (select from thread) left join quoted on true left join admitted on true
        where (given.reply_to is null or parent.id is not null)
          and (admitted.id is not null or (parent.group_id is null and given.slug is null))
          and (given.quote_of is null or quoted.visibility = 0 or quoted.group_id = admitted.id)
        returning id, author_id, visibility, group_id, reply_to_id, root_id, quote_of_id, attached,
          is_question, reply_policy, closed_at, tail_count
      ), tagged as (
        insert into ${postTags} (tag, post_id)
        select tag, post.id from post, unnest(${sql.placeholder("tags")}::text[]) tag
      ), counted as (
        insert into ${postCounterDeltas} (post_id, actor_id, replies)
        select post.reply_to_id, ${author}::bigint, 1 from post where post.reply_to_id is not null
      ), followed as (
        update ${posts} root set tail_id = post.id, tail_count = root.tail_count + 1 from post
        where root.id = post.root_id and root.author_id = post.author_id and root.deleted_at is null
          and coalesce(root.tail_id, root.id) = post.reply_to_id and root.tail_count < ${longestTail}::int
      ), told as (${event})
      select post.id, post.id as "postId", author.handle, author.name, author.title, author.department,
        author.location, author.avatar_id as "avatarId", post.visibility as "flags", post.reply_to_id as "replyToId",
        post.root_id as "rootId", post.quote_of_id as "quoteOfId", post.attached | ${threadBitOf(sql`post`)} as "attached",
        admitted.slug as "groupSlug", admitted.name as "groupName", admitted.hue as "groupHue"
      from post join ${people} author on author.id = post.author_id
      left join admitted on true`,
)
