import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { posts } from "@/db/schema/posts"
import { notHidden } from "@/lib/people/not-hidden"
import { visibleTo } from "@/lib/posts/visibility"

const original = alias(posts, "original")

/**
 * True for posts, and for reposts whose original the viewer may still see: it was not deleted, its group did not become
 * private, and its author is not hidden from the viewer. `further` may ask more of `original`.
 */
export function originalIsShown(viewer: { id: Placeholder }, repostOfId: SQL, further = sql`true`): SQL {
  return sql`(${repostOfId} is null or exists (
    select from ${posts} original where original.id = ${repostOfId} and original.deleted_at is null
      and ${visibleTo(viewer, original)} and ${notHidden(viewer, sql`original.author_id`)} and ${further}
  ))`
}
