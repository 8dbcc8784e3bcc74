import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "./visibility"

const target = alias(posts, "target")

/**
 * The row of `posts` that an act on `id` is about: the post itself, or the original if `id` is a repost. No row
 * unless the viewer may read it and neither has blocked the other. Deleted posts are found; look at deleted_at.
 */
export function actedOn(viewer: { id: Placeholder }, id: Placeholder): SQL {
  return sql`select target.* from ${posts} asked
    join ${posts} target on target.id = coalesce(asked.repost_of_id, asked.id)
    where asked.id = ${id} and ${visibleTo(viewer, target)} and ${notBlocked(viewer, sql`target.author_id`)}`
}

export type Target = { id: Id; deleted: boolean; audience: "company" | "group" }

const findTarget = statement<Target>(
  "posts_target",
  sql`select post.id, post.deleted_at is not null as "deleted",
        case post.visibility when 0 then 'company' else 'group' end as "audience"
      from (${actedOn(me, sql.placeholder("id"))}) post`,
)

/** The post that an act on `id` is about, as a policy asks. Throws `not_found`, also for what is not for the viewer. */
export async function getTarget(viewer: Viewer, id: Id): Promise<Target> {
  const [found] = await findTarget({ viewer: viewer.id, id })
  if (!found) throw notFound("This post")
  return found
}
