import "server-only"
import { sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { me } from "@/db/viewer-placeholder"
import { notHidden } from "@/lib/people/not-hidden"
import { outsideMuted } from "./not-muted"
import { shownAtHome } from "./shown-at-home"

/**
 * Selects the newest `Candidate`s for a home page, found by walking the index of all top-level posts: at most
 * 20 x (followees + 50) entries, so a reader of few, or of people who went quiet, may get fewer than there are.
 */
export const walkHome = sql`with authors as materialized (
        select followee_id as id from ${follows} where follower_id = ${me.id} union all select ${me.id}::bigint
      )
      select c.id, coalesce(c.repost_of_id, c.id) as "postId",
        case when c.repost_of_id is not null then c.author_id end as "reposterId",
        ${shownAtHome(sql`c.id`, sql`c.repost_of_id`)} as "isShown"
      from (
        select w.id, w.author_id, w.repost_of_id from (
          select p.id, p.author_id, p.group_id, p.visibility, p.kind, p.repost_of_id from ${posts} p
          where p.reply_to_id is null and p.deleted_at is null and p.id < ${sql.placeholder("cursor")}
          order by p.id desc limit (select 20 * (count(*) + 49) from authors)
        ) w
        where (
            (w.visibility = 0 and (w.author_id in (select id from authors) or w.kind = 1))
            or (w.group_id is not null and w.group_id in (
              select group_id from ${groupMembers} where person_id = ${me.id} and not is_muted))
          )
          -- Not among the sources above: with a probe in them they would be asked only after hides, for every entry walked.
          and ${notHidden(me, sql`w.author_id`)} and ${outsideMuted(me, sql`w.group_id`)}
        limit ${sql.placeholder("window")}
      ) c order by c.id desc`
