import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage } from "@/lib/core/cursor"
import { foldTag } from "@/lib/core/text/fold"
import { isStorableText } from "@/lib/core/text/storable"
import { notHidden } from "@/lib/people/not-hidden"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import { visibleTo } from "@/lib/posts/visibility"
import type { PageRequest, Skeleton } from "../skeleton"

const tagged = alias(posts, "p")

const walk = statement<SkeletonItem>(
  "feed_tag",
  sql`select p.id, p.id as "postId" from ${postTags} t join ${posts} p on p.id = t.post_id
      where t.tag = ${sql.placeholder("tag")} and t.post_id < ${sql.placeholder("cursor")} and p.deleted_at is null
        and ${visibleTo(me, tagged)} and ${notHidden(me, sql`p.author_id`)}
      order by t.post_id desc limit ${sql.placeholder("rows")}`,
)

/** Posts and replies that carry a hashtag, in any of its spellings, and that the viewer may see; newest first. */
export async function readTagFeed(
  viewer: Viewer,
  { tag }: { tag: string },
  { cursor, limit }: PageRequest,
): Promise<Skeleton> {
  // No stored tag holds what PostgreSQL cannot even compare with.
  if (!isStorableText(tag)) return { items: [], next: null }
  return cutPage(await walk({ viewer: viewer.id, tag: foldTag(tag), cursor, rows: limit + 1 }), limit)
}
