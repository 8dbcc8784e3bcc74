import "server-only"
import { sql } from "drizzle-orm"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { normaliseHandle } from "@/lib/core/text/handle"
import { notBlocked } from "@/lib/people/not-hidden"
import { hydratePosts } from "./hydrate"
import type { PostView } from "./view"

// Whether the viewer may read it, the hydration says.
const find = statement<{ id: Id }>(
  "posts_pinned",
  sql`select p.id from ${people} person join ${posts} p on p.id = person.pinned_post_id and p.author_id = person.id
      where person.handle = ${sql.placeholder("handle")} and p.deleted_at is null and ${notBlocked(me, sql`person.id`)}`,
)

/** The post on top of somebody's profile, if there is one that the viewer may read; null else, alike for all reasons. */
export async function findPinnedPost(
  viewer: Viewer,
  { handle }: { handle: string },
): Promise<PostView | null> {
  const known = normaliseHandle(handle)
  const [row] = known === null ? [] : await find({ viewer: viewer.id, handle: known })
  const [post] = row ? await hydratePosts(viewer, [row.id]) : []
  return post && !post.deleted ? post : null
}
