import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groupBans, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { postCounters, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { readAttachments } from "./attachments"
import { mutedRoots } from "./muted-roots"
import { ownMarks, readOwnMarks } from "./own-marks"
import { type PostRow, toTimelineItem } from "./post-row"
import { rowFlags } from "./row-flags"
import { threadBitOf } from "./thread-facts"
import type { PostView, TimelineItem } from "./view"
import { visibleTo } from "./visibility"

/** What a feed found: `id` is the post's own, or that of the repost which brought it; `postId` is what to show. */
export type SkeletonItem = { id: Id; postId: Id /** Whose repost it is. */; reposterId?: Id | null }

/** A row of the hydration. What the viewer alone has to do with all the items is the same text in each. */
export type HydratedRow = PostRow & { own: string | null }

type Hydration = {
  /** Rows called `item`: `id`, `post_id`, `reposter_id`, and `n`, by which they are ordered. */
  items: SQL
  /** All their `post_id`, as an array. */
  ids: SQL
  /** Columns of the caller's own, each followed by a comma. */
  further?: SQL
}

const post = alias(posts, "p")

// A sub-select without a reference to the posts is evaluated once, and only if one of them is in a group.
const bannedFrom = sql`array(select ban.group_id from ${groupBans} ban where ban.person_id = ${me.id})`

const flags = rowFlags({
  visibility: sql`p.visibility`,
  left: sql`author.state = 'deactivated'`,
  muted: sql`coalesce(p.root_id, p.id) = any(${mutedRoots(me)})`,
  archived: sql`audience.archived_at is not null`,
  banned: sql`audience.id is not null and audience.id = any(${bannedFrom})`,
})

/**
 * Selects the posts of these items as far as the viewer may see them: flat, every join by key, and what concerns the
 * viewer alone looked up once for all of them. To be part of a prepared statement of `HydratedRow`s.
 */
export const hydration = ({ items, ids, further = sql`` }: Hydration) =>
  sql`select item.id, p.id as "postId",
        author.handle, author.name, author.title, author.department, author.location,
        author.avatar_id as "avatarId",
        case when p.deleted_at is null then p.body end as "body",
        case when p.deleted_at is null then p.entities end as "entities",
        p.reply_to_id as "replyToId", p.root_id as "rootId", p.edited_at as "editedAt",
        case when p.deleted_at is null then p.quote_of_id end as "quoteOfId",
        audience.slug as "groupSlug", audience.name as "groupName", audience.hue as "groupHue",
        coalesce(counted.replies, 0) as "replies", coalesce(counted.reposts, 0) as "reposts",
        coalesce(counted.likes, 0) as "likes", counted.kinds,
        ${ownMarks(me, ids)} as "own", ${further}
        case when p.deleted_at is null then p.attached | ${threadBitOf(sql`p`)} end as "attached", ${flags} as "flags",
        reposter.handle as "repostHandle", reposter.name as "repostName"
      from ${items}
      join ${posts} p on p.id = item.post_id
      join ${people} author on author.id = p.author_id
      left join ${postCounters} counted on counted.post_id = p.id
      left join ${groups} audience on audience.id = p.group_id
      left join ${people} reposter on reposter.id = item.reposter_id
      where ${visibleTo(me, post)}
      order by item.n`

const postIds = sql`${sql.placeholder("postIds")}::bigint[]`

const hydrate = statement<HydratedRow>(
  "posts_hydrate",
  hydration({
    items: sql`unnest(${sql.placeholder("ids")}::bigint[], ${postIds}, ${sql.placeholder("reposterIds")}::bigint[])
        with ordinality as item (id, post_id, reposter_id, n)`,
    ids: postIds,
  }),
)

/**
 * Posts as the viewer may see them, in the order given; deleted ones without their text. What the viewer may not
 * read is left out. One statement, and another where anything hangs on any of them.
 */
export async function hydrateItems(viewer: Viewer, items: readonly SkeletonItem[]): Promise<TimelineItem[]> {
  if (items.length === 0) return []
  const rows = await hydrate({
    viewer: viewer.id,
    ids: items.map((item) => item.id),
    postIds: items.map((item) => item.postId),
    reposterIds: items.map((item) => item.reposterId ?? null),
  })
  return presentRows(viewer, rows)
}

/** The items that the rows of one hydration are, with what hangs on them. */
export async function presentRows(viewer: Viewer, rows: readonly HydratedRow[]): Promise<TimelineItem[]> {
  const own = readOwnMarks(rows[0]?.own ?? null)
  const attachments = await readAttachments(viewer, rows)
  return rows.map((row) => toTimelineItem(viewer, row, { own, attachments }))
}

/** The same for posts by their own ids. */
export async function hydratePosts(viewer: Viewer, ids: readonly Id[]): Promise<PostView[]> {
  const items = await hydrateItems(
    viewer,
    ids.map((id) => ({ id, postId: id })),
  )
  return items.map((item) => item.post)
}
