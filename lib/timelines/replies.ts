import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, type Page, pageLimit, parseIdCursor } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import { notHidden } from "@/lib/people/not-hidden"
import { hydratePosts } from "@/lib/posts/hydrate"
import { getTarget } from "@/lib/posts/target"
import type { PostView, ReplyBranch } from "@/lib/posts/view"

/** How many replies to a reply are shown under it, and how many are looked at to say how many more there are. */
const childrenShown = 3
const childrenCounted = 100

/** Replies of people whom the viewer does not hide; deleted ones only as the tombstone over replies that stay. */
const repliesTo = (parent: SQL, further: SQL, rows: SQL) =>
  sql`select r.id from ${posts} r
      where r.reply_to_id = ${parent} and ${further} and ${notHidden(me, sql`r.author_id`)}
        and (r.deleted_at is null or exists (select from ${posts} below where below.reply_to_id = r.id and below.deleted_at is null))
      order by r.id limit ${rows}`

/** A reply, the first replies to it, and how many there are (counted up to a hundred). */
type Branch = { id: Id; childIds: Id[]; children: number }

const listBranches = statement<Branch>(
  "thread_replies",
  sql`select reply.id, child.ids as "childIds", child.count as "children"
      from (${repliesTo(sql`${sql.placeholder("id")}`, sql`r.id > ${sql.placeholder("cursor")}`, sql`${sql.placeholder("rows")}`)}) reply
      cross join lateral (
        select coalesce((array_agg(c.id::text order by c.id))[:${sql.placeholder("shown")}::int], '{}') as ids, count(*)::int as count
        from (${repliesTo(sql`reply.id`, sql`true`, sql`${sql.placeholder("counted")}`)}) c
      ) child
      order by reply.id`,
)

/** The ids of a page of replies to a post, oldest first, each with its own first replies. */
export async function branchPage(
  viewer: Viewer,
  { id, cursor, limit }: { id: Id; cursor?: string | null; limit?: number },
): Promise<Page<Branch>> {
  const size = pageLimit(limit)
  const rows = await listBranches({
    ...{ viewer: viewer.id, id, cursor: cursor ? parseIdCursor(cursor) : "0", rows: size + 1 },
    ...{ shown: childrenShown, counted: childrenCounted },
  })
  return cutPage(rows, size)
}

/** The ids that the branches show, to hydrate them in one go. */
export function idsOf(branches: Branch[]): Id[] {
  return branches.flatMap((branch) => [branch.id, ...branch.childIds])
}

/** The branches filled in from hydrated posts. */
export function toBranches(branches: Branch[], views: ReadonlyMap<Id, PostView>): ReplyBranch[] {
  return branches.flatMap(({ id, childIds, children }) => {
    const post = views.get(id)
    if (!post) return []
    const shown = childIds.flatMap((childId) => views.get(childId) ?? [])
    return [{ post, children: shown, moreChildren: children - childIds.length }]
  })
}

/**
 * The replies to a post, oldest first, each with the first three replies to it. Throws `not_found` for a post that is
 * not for the viewer.
 */
export async function listReplies(
  viewer: Viewer,
  request: { id: Id; cursor?: string | null; limit?: number },
): Promise<Page<ReplyBranch>> {
  const { id } = await getTarget(viewer, request.id)
  const { items, next } = await branchPage(viewer, { ...request, id })
  const views = await hydratePosts(viewer, idsOf(items))
  return { items: toBranches(items, new Map(views.map((view) => [view.id, view]))), next }
}
