import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import { notHidden } from "@/lib/people/not-hidden"
import type { Candidate } from "./home-window"
import { outsideMuted } from "./not-muted"
import { shownAtHome } from "./shown-at-home"

const cursor = sql.placeholder("cursor")
const window = sql.placeholder("window")

const newest = (source: SQL, rows: SQL, further: SQL = sql`true`) =>
  sql`select p.id, p.author_id from ${posts} p
      where ${source} and p.reply_to_id is null and p.deleted_at is null and p.id < ${cursor} and ${further}
      order by p.id desc limit ${rows}`

const ofAuthor = sql`p.author_id = source.author_id and p.visibility = 0`
const ofGroup = sql`p.group_id = source.group_id`
const announcements = sql`p.kind = 1 and p.visibility = 0`
const aboveFloor = sql`p.id >= (select id from floor)`
const authorShown = notHidden(me, sql`p.author_id`)
const headShown = sql`(select ${outsideMuted(me, sql`head.group_id`)} from ${posts} head where head.id = p.id)`

/**
 * The newest candidates for a home page, exactly, from each source by itself: followees and oneself, groups,
 * announcements; nothing from a muted group. The newest post of each source gives a floor that at least a window of candidates lies above;
 * only sources that reach it are read, and only down to it. Hides are probed lazily, newest first.
 */
export const mergeHome = statement<Candidate>(
  "feed_home_merge",
  sql`with authors as materialized (
        select followee_id as author_id from ${follows} where follower_id = ${me.id} union all select ${me.id}::bigint
      ), mine as materialized (
        select group_id from ${groupMembers} where person_id = ${me.id} and not is_muted
      ), muting as materialized (
        -- Two counts by the index alone: is_muted itself is in none of them.
        select (select count(*) from ${groupMembers} where person_id = ${me.id}) > (select count(*) from mine) as any
      ), heads as materialized (
        select h.id, h.author_id, null::bigint as group_id
        from authors source cross join lateral (${newest(ofAuthor, sql`1`)}) h
        union all
        select h.id, h.author_id, source.group_id from mine source cross join lateral (${newest(ofGroup, sql`1`)}) h
      ), passing as materialized (
        -- A post may be the newest of an author and of a group: so many more, and a window of different ones is among them.
        select p.id from (select id, author_id from heads order by id desc) p
        where ${authorShown} and (not (select muting.any from muting) or ${headShown}) limit (select ${window}::bigint + count(*) from mine)
      ), floor as materialized (
        select coalesce((select distinct id from passing order by id desc offset ${window}::bigint - 1 limit 1), 0) as id
      ), found as (
        select h.id from heads source cross join lateral (${newest(ofAuthor, sql`${window}`, sql`${aboveFloor} and ${outsideMuted(me, sql`p.group_id`)}`)}) h
        where source.group_id is null and source.id >= (select id from floor) and ${notHidden(me, sql`source.author_id`)}
        union
        select h.id from heads source cross join lateral (${newest(ofGroup, sql`${window}`, sql`${aboveFloor} and ${authorShown}`)}) h
        where source.group_id is not null and source.id >= (select id from floor)
        union
        select h.id from (${newest(announcements, sql`${window}`, sql`${aboveFloor} and ${authorShown}`)}) h
      )
      select p.id, coalesce(p.repost_of_id, p.id) as "postId",
        case when p.repost_of_id is not null then p.author_id end as "reposterId",
        ${shownAtHome(sql`p.id`, sql`p.repost_of_id`)} as "isShown"
      from (select id from found order by id desc limit ${window}) c join ${posts} p on p.id = c.id
      order by p.id desc`,
)
