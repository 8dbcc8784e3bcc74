import "server-only"
import { type SQL, sql } from "drizzle-orm"
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

// Read from the index of waiting questions alone, of which there are few.
const waiting = (place: SQL) =>
  sql`select p.id from ${posts} p
      where p.is_question and p.answer_id is null and p.reply_to_id is null and p.deleted_at is null
        and ${place} and p.id < ${sql.placeholder("cursor")} and ${notHidden(me, sql`p.author_id`)}
      order by p.id desc limit ${sql.placeholder("rows")}`

const ofCompany = statement<SkeletonItem>(
  "feed_unanswered",
  sql`select item.id, item.id as "postId" from (${waiting(sql`p.visibility = 0`)}) item order by item.id desc`,
)

const group = alias(groups, "g")

const ofGroup = statement<{ id: Id | null; postId: Id }>(
  "feed_group_unanswered",
  sql`select item.id, item.id as "postId"
      from (select g.id from ${groups} g where g.slug = ${sql.placeholder("slug")} and ${groupReadableBy(me, group)} limit 1) place
      left join lateral (${waiting(sql`p.group_id = place.id`)}) item on true
      order by item.id desc`,
)

/**
 * Questions that have no answer yet, newest first: those for the whole company, or those of one group for whoever may read
 * it. Throws `not_found` for a group that is not for the viewer.
 */
export async function readUnansweredFeed(
  viewer: Viewer,
  { slug }: { slug?: string },
  { cursor, limit }: PageRequest,
): Promise<Skeleton> {
  const page = { viewer: viewer.id, cursor, rows: limit + 1 }
  if (slug === undefined) return cutPage(await ofCompany(page), limit)
  const rows = isStorableText(slug) ? await ofGroup({ ...page, slug }) : []
  if (rows.length === 0) throw notFound("This group")
  return cutPage(rows.filter(isItem), limit)
}

function isItem(row: { id: Id | null; postId: Id }): row is SkeletonItem {
  return row.id !== null
}
