import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { people } from "@/db/schema/people"
import { likes, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { normaliseHandle } from "@/lib/core/text/handle"
import { notBlocked, notHidden } from "@/lib/people/not-hidden"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import { visibleTo } from "@/lib/posts/visibility"
import type { FeedName } from "../input"
import type { PageRequest, Skeleton } from "../skeleton"
import { originalIsShown } from "./original"

const cursor = sql.placeholder("cursor")
const liked = alias(posts, "p")

type Row = { isBlocked: boolean; id: Id | null; postId: Id; reposterId: Id | null }

/** One person by handle with a page of one tab, in one round trip; a person without items is one row without an id. */
const readTab = (name: string, items: SQL) =>
  statement<Row>(
    name,
    sql`select person."isBlocked", item.id, item."postId",
          case when item.id <> item."postId" then person.id end as "reposterId"
        from (select a.id, not (${notBlocked(me, sql`a.id`)}) as "isBlocked" from ${people} a
              where a.handle = ${sql.placeholder("handle")} limit 1) person
        left join lateral (${items} limit ${sql.placeholder("rows")}) item on not person."isBlocked"
        order by item.id desc`,
  )

const tabs = {
  posts: readTab(
    "feed_person_posts",
    sql`select p.id, coalesce(p.repost_of_id, p.id) as "postId" from ${posts} p
        where p.author_id = person.id and p.visibility = 0 and p.reply_to_id is null and p.deleted_at is null
          and p.id < ${cursor} and ${originalIsShown(me, sql`p.repost_of_id`)}
        order by p.id desc`,
  ),
  replies: readTab(
    "feed_person_replies",
    sql`select p.id, p.id as "postId" from ${posts} p
        where p.author_id = person.id and p.visibility = 0 and p.reply_to_id is not null and p.deleted_at is null
          and p.id < ${cursor}
        order by p.id desc`,
  ),
  media: readTab(
    "feed_person_media",
    sql`select p.id, p.id as "postId" from ${posts} p
        where p.author_id = person.id and (p.attached & 1) = 1 and p.visibility = 0 and p.deleted_at is null
          and p.id < ${cursor}
        order by p.id desc`,
  ),
  likes: readTab(
    "feed_person_likes",
    sql`select p.id, p.id as "postId" from ${likes} l join ${posts} p on p.id = l.post_id
        where l.person_id = person.id and l.post_id < ${cursor} and p.deleted_at is null
          and ${visibleTo(me, liked)} and ${notHidden(me, sql`p.author_id`)}
        order by l.post_id desc`,
  ),
}

/**
 * What a person wrote for the whole company and reposted, their replies, what of both carries images or files, or the posts they like that the viewer may
 * see (in the order of the posts). Muting does not empty a profile; between blocked people it is empty. Throws
 * `not_found` for a handle that nobody has.
 */
export async function readPersonFeed(
  viewer: Viewer,
  { handle, tab }: Extract<FeedName, { kind: "person" }>,
  { cursor: before, limit }: PageRequest,
): Promise<Skeleton> {
  const known = normaliseHandle(handle) ?? ""
  const rows = await tabs[tab]({ viewer: viewer.id, handle: known, cursor: before, rows: limit + 1 })
  if (rows.length === 0) throw notFound("This person")
  return cutPage(rows.filter(isItem), limit)
}

function isItem(row: Row): row is Row & SkeletonItem {
  return row.id !== null
}
