import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { likes, postCounterDeltas, postCounters, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type PostRow, toTimelineItem } from "./post-row"
import type { PostView, TimelineItem } from "./view"
import { visibleTo } from "./visibility"

/** What a feed found: `id` is the post's own, or that of the repost which brought it; `postId` is what to show. */
export type SkeletonItem = { id: Id; postId: Id }

const viewer = { id: sql.placeholder("viewer") }
const post = alias(posts, "p")

// One flat statement in a written order: every join is by key. LIMIT 1 in the laterals keeps the planner from
// reading a whole small table to join 20 rows of it.
const hydrate = statement<PostRow>(
  "posts_hydrate",
  sql`select item.id, p.id as "postId", p.author_id = ${viewer.id} as "isMine",
        author.handle, author.name, author.title, author.department, author.location, author.state = 'deactivated' as "left",
        case when p.deleted_at is null then p.body else '' end as "body",
        case when p.deleted_at is null then p.entities else '[]' end as "entities",
        p.deleted_at is not null as "deleted", p.visibility,
        p.reply_to_id as "replyToId", p.root_id as "rootId", answered.handle as "replyToHandle",
        audience.slug as "groupSlug", audience.name as "groupName",
        coalesce(counted.replies, 0) + coalesce(pending.replies, 0) as "replies",
        coalesce(counted.reposts, 0) + coalesce(pending.reposts, 0) as "reposts",
        coalesce(counted.likes, 0) + coalesce(pending.likes, 0) as "likes",
        (select 1 from ${likes} l where l.post_id = p.id and l.person_id = ${viewer.id}) is not null as "liked",
        (select 1 from ${posts} r where r.repost_of_id = p.id and r.author_id = ${viewer.id} and r.deleted_at is null) is not null as "reposted",
        repost.handle as "repostHandle", repost.name as "repostName"
      from unnest(${sql.placeholder("ids")}::bigint[], ${sql.placeholder("postIds")}::bigint[]) with ordinality as item (id, post_id, n)
      join ${posts} p on p.id = item.post_id
      join lateral (select * from ${people} a where a.id = p.author_id limit 1) author on true
      left join lateral (select * from ${postCounters} c where c.post_id = p.id limit 1) counted on true
      left join (
        select d.post_id, sum(d.replies)::int as replies, sum(d.reposts)::int as reposts, sum(d.likes)::int as likes
        from ${postCounterDeltas} d where d.actor_id = ${viewer.id} group by d.post_id
      ) pending on pending.post_id = p.id
      left join lateral (
        select a.handle from ${posts} parent join ${people} a on a.id = parent.author_id where parent.id = p.reply_to_id limit 1
      ) answered on true
      left join lateral (select g.slug, g.name from ${groups} g where g.id = p.group_id limit 1) audience on true
      left join lateral (
        select a.handle, a.name from ${posts} r join ${people} a on a.id = r.author_id
        where item.id <> item.post_id and r.id = item.id and r.repost_of_id = item.post_id and r.deleted_at is null limit 1
      ) repost on true
      where ${visibleTo(viewer, post)} and (item.id = item.post_id or repost.handle is not null)
      order by item.n`,
)

/**
 * Posts as the viewer may see them, in the order given; deleted ones without their text. What the viewer may not
 * see, and reposts that were taken back, are left out. One statement, whatever the items hold.
 */
export async function hydrateItems(viewer: Viewer, items: readonly SkeletonItem[]): Promise<TimelineItem[]> {
  if (items.length === 0) return []
  const rows = await hydrate({
    viewer: viewer.id,
    ids: items.map((item) => item.id),
    postIds: items.map((item) => item.postId),
  })
  return rows.map(toTimelineItem)
}

/** The same for posts by their own ids. */
export async function hydratePosts(viewer: Viewer, ids: readonly Id[]): Promise<PostView[]> {
  const items = await hydrateItems(
    viewer,
    ids.map((id) => ({ id, postId: id })),
  )
  return items.map((item) => item.post)
}
