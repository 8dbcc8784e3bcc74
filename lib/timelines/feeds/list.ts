import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { listMembers, lists } from "@/db/schema/lists"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { getListRow } from "@/lib/lists/find-list"
import { notHidden } from "@/lib/people/not-hidden"
import type { PageRequest, Skeleton } from "../skeleton"
import { type Candidate, cutWindow, windowSize } from "./home-window"
import { originalIsShown } from "./original"

const window = sql.placeholder("window")

const newest = (rows: SQL, further: SQL = sql`true`) =>
  sql`select p.id, p.author_id from ${posts} p
      where p.author_id = source.person_id and p.visibility = 0 and p.reply_to_id is null and p.deleted_at is null
        and p.id < ${sql.placeholder("cursor")} and ${further}
      order by p.id desc limit ${rows}`

// The merge of home (see home-merge.ts) over one set of people; a list is short enough never to need the scan.
const merge = statement<Candidate>(
  "feed_list",
  sql`with chosen as materialized (
        select m.person_id from ${lists} l join ${listMembers} m on m.list_id = l.id
        where l.id = ${sql.placeholder("list")} and l.owner_id = ${me.id} and ${notHidden(me, sql`m.person_id`)}
      ), heads as materialized (
        select h.id, source.person_id from chosen source cross join lateral (${newest(sql`1`)}) h
      ), floor as materialized (
        select coalesce((select id from heads order by id desc offset ${window}::bigint - 1 limit 1), 0) as id
      ), found as (
        select h.id from heads source
        cross join lateral (${newest(sql`${window}`, sql`p.id >= (select id from floor)`)}) h
        where source.id >= (select id from floor)
      )
      select p.id, coalesce(p.repost_of_id, p.id) as "postId",
        case when p.repost_of_id is not null then p.author_id end as "reposterId",
        ${originalIsShown(me, sql`p.repost_of_id`)} as "isShown"
      from (select id from found order by id desc limit ${window}) c join ${posts} p on p.id = c.id
      order by p.id desc`,
)

/**
 * What the people of one of the viewer's lists post and repost for the whole company, newest first; pages are cut as
 * those of home. Throws `not_found`, alike for a list that nobody has and for somebody else's.
 */
export async function readListFeed(
  viewer: Viewer,
  { id }: { id: Id },
  { cursor, limit }: PageRequest,
): Promise<Skeleton> {
  const list = await getListRow(viewer, id)
  return cutWindow(
    await merge({ viewer: viewer.id, list: list.id, cursor, window: windowSize(limit) }),
    limit,
  )
}
