import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { isStorableText } from "@/lib/core/text/storable"
import { groupReadableBy } from "@/lib/groups/visibility"
import { notHidden } from "@/lib/people/not-hidden"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import type { PageRequest, Skeleton } from "../skeleton"

const group = alias(groups, "g")

type Row = { id: Id | null; postId: Id }

// The group and its page in one round trip; a group without posts is one row without an id.
const walk = statement<Row>(
  "feed_group",
  sql`select item.id, item.id as "postId"
      from (select g.id from ${groups} g where g.slug = ${sql.placeholder("slug")} and ${groupReadableBy(me, group)} limit 1) place
      left join lateral (
        select p.id from ${posts} p
        where p.group_id = place.id and p.reply_to_id is null and p.deleted_at is null
          and p.id < ${sql.placeholder("cursor")} and ${notHidden(me, sql`p.author_id`)}
        order by p.id desc limit ${sql.placeholder("rows")}
      ) item on true
      order by item.id desc`,
)

/**
 * What is posted in a group, newest first: a public one's for everybody, any other's for its members. Throws `not_found`,
 * the same for a group that the viewer may not read and for one that does not exist.
 */
export async function readGroupFeed(
  viewer: Viewer,
  { slug }: { slug: string },
  { cursor, limit }: PageRequest,
): Promise<Skeleton> {
  const rows = isStorableText(slug) ? await walk({ viewer: viewer.id, slug, cursor, rows: limit + 1 }) : []
  if (rows.length === 0) throw notFound("This group")
  return cutPage(rows.filter(isItem), limit)
}

function isItem(row: Row): row is SkeletonItem {
  return row.id !== null
}
