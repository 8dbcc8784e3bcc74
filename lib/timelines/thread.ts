import "server-only"
import { sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { type Id, IdInput } from "@/lib/core/ids"
import { notBlocked } from "@/lib/people/not-hidden"
import { hydratePosts } from "@/lib/posts/hydrate"
import { actedOn } from "@/lib/posts/target"
import type { ThreadView } from "@/lib/posts/view"
import { chainAfter } from "./chain"
import { branchPage, idsOf, toBranches } from "./replies"

/** A conversation deeper than this shows only its nearer part above the post. */
const maxAncestors = 100

const findPath = statement<{ id: Id }>(
  "thread_path",
  sql`with recursive path as (
        select asked.id, asked.reply_to_id, asked.author_id, 0 as height
        from (${actedOn(me, sql.placeholder("id"))}) asked
        union all
        select p.id, p.reply_to_id, p.author_id, path.height + 1
        from path join ${posts} p on p.id = path.reply_to_id where path.height < ${sql.placeholder("maxAncestors")}::int
      )
      select id from path where height = 0 or ${notBlocked(me, sql`path.author_id`)} order by height desc`,
)

/**
 * A permalink: the post (the original of a repost), what it answers up to the first post of the thread, and the first
 * replies to it. Deleted posts keep their place without their text; posts of people in a block with the viewer
 * are left out. Throws `not_found` for what does not exist and for what is not for the viewer alike.
 */
export async function getThread(viewer: Viewer, { id }: { id: Id }): Promise<ThreadView> {
  // Pages hand over what stands in the address: what is no id names no post.
  if (!IdInput.safeParse(id).success) throw notFound("This post")
  const path = await findPath({ viewer: viewer.id, id, maxAncestors })
  const focus = path.at(-1)?.id
  if (!focus) throw notFound("This post")
  const pathIds = path.map((step) => step.id)
  const [branches, chain] = await Promise.all([
    branchPage(viewer, { id: focus }),
    chainAfter({ id: focus, path: pathIds }),
  ])
  const hydrated = await hydratePosts(viewer, [...new Set([...pathIds, ...chain, ...idsOf(branches.items)])])
  const views = new Map(hydrated.map((view) => [view.id, view]))
  const post = views.get(focus)
  if (!post) throw notFound("This post")
  return {
    ancestors: pathIds.slice(0, -1).flatMap((ancestorId) => views.get(ancestorId) ?? []),
    post,
    chain: chain.flatMap((id) => views.get(id) ?? []),
    replies: { items: toBranches(branches.items, views), next: branches.next },
  }
}
