import "server-only"
import { sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage } from "@/lib/core/cursor"
import { notHidden } from "@/lib/people/not-hidden"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import type { PageRequest, Skeleton } from "../skeleton"

const walk = statement<SkeletonItem>(
  "feed_everyone",
  sql`select p.id, p.id as "postId" from ${posts} p
      where p.reply_to_id is null and p.deleted_at is null and p.visibility = 0 and p.repost_of_id is null
        and p.id < ${sql.placeholder("cursor")} and ${notHidden(me, sql`p.author_id`)}
      order by p.id desc limit ${sql.placeholder("rows")}`,
)

/** Every company-wide post, newest first. No reposts: what they bring is here already. */
export async function readEveryoneFeed(viewer: Viewer, { cursor, limit }: PageRequest): Promise<Skeleton> {
  return cutPage(await walk({ viewer: viewer.id, cursor, rows: limit + 1 }), limit)
}
