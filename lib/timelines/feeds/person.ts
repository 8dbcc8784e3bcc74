import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { people } from "@/db/schema/people"
import { likes, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { normaliseHandle } from "@/lib/core/text/handle"
import { notBlocked, notHidden } from "@/lib/people/hidden"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import { visibleTo } from "@/lib/posts/visibility"
import type { FeedName } from "../input"
import { cutPage, type PageRequest, type Skeleton } from "../skeleton"
import { originalIsShown } from "./original"

const viewer = { id: sql.placeholder("viewer") }
const person = sql.placeholder("person")
const cursor = sql.placeholder("cursor")
const rows = sql.placeholder("rows")
const liked = alias(posts, "p")

const findPerson = statement<{ id: Id; isBlocked: boolean }>(
  "feed_person_find",
  sql`select a.id, not (${notBlocked(viewer, sql`a.id`)}) as "isBlocked" from ${people} a
      where a.handle = ${sql.placeholder("handle")}`,
)

const tabs = {
  posts: statement<SkeletonItem>(
    "feed_person_posts",
    sql`select p.id, coalesce(p.repost_of_id, p.id) as "postId",
          case when p.repost_of_id is not null then p.author_id end as "reposterId"
        from ${posts} p
        where p.author_id = ${person} and p.visibility = 0 and p.reply_to_id is null and p.deleted_at is null
          and p.id < ${cursor} and ${originalIsShown(viewer, sql`p.repost_of_id`)}
        order by p.id desc limit ${rows}`,
  ),
  replies: statement<SkeletonItem>(
    "feed_person_replies",
    sql`select p.id, p.id as "postId" from ${posts} p
        where p.author_id = ${person} and p.visibility = 0 and p.reply_to_id is not null and p.deleted_at is null
          and p.id < ${cursor}
        order by p.id desc limit ${rows}`,
  ),
  likes: statement<SkeletonItem>(
    "feed_person_likes",
    sql`select p.id, p.id as "postId" from ${likes} l join ${posts} p on p.id = l.post_id
        where l.person_id = ${person} and l.post_id < ${cursor} and p.deleted_at is null
          and ${visibleTo(viewer, liked)} and ${notHidden(viewer, sql`p.author_id`)}
        order by l.post_id desc limit ${rows}`,
  ),
}

/**
 * What a person wrote for the whole company and reposted, their replies, or the posts they like that the viewer may
 * see (in the order of the posts). Muting does not empty a profile; between blocked people it is empty. Throws
 * `not_found` for a handle that nobody has.
 */
export async function personFeed(
  reader: Viewer,
  { handle, tab }: Extract<FeedName, { kind: "person" }>,
  { cursor: before, limit }: PageRequest,
): Promise<Skeleton> {
  const [found] = await findPerson({ viewer: reader.id, handle: normaliseHandle(handle) ?? "" })
  if (!found) throw notFound("This person")
  if (found.isBlocked) return { items: [], next: null }
  const values = { viewer: reader.id, person: found.id, cursor: before, rows: limit + 1 }
  return cutPage(await tabs[tab](values), limit)
}
