import "server-only"
import { sql } from "drizzle-orm"
import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type HydratedRow, hydrateItems, hydration, presentRows } from "@/lib/posts/hydrate"
import type { TimelinePage } from "@/lib/posts/view"
import type { PageRequest } from "../skeleton"
import { mergeHome } from "./home-merge"
import { walkHome } from "./home-scan"
import { cutWindow, windowSize } from "./home-window"

/** How many candidates the walk gave, and where the next page goes on, are the same in each row. */
type WalkedRow = HydratedRow & { candidates: number; next: Id }

const limit = sql.placeholder("limit")

// The page is cut out of the window as `cutWindow` does it, so that one round trip finds its posts and fills them in.
const walk = statement<WalkedRow>(
  "feed_home_walk",
  sql`with candidate as materialized (${walkHome}), shown as materialized (
        select newest.id, newest.post_id, newest.reposter_id, -newest.id as n from (
          select distinct on (c."postId") c.id, c."postId" as post_id, c."reposterId" as reposter_id
          from candidate c where c."isShown" order by c."postId", c.id desc
        ) newest order by newest.id desc limit ${limit}
      ), page as materialized (
        select array_agg(post_id) as ids, (select count(*) from candidate)::int as candidates,
          case when count(*) = ${limit} then min(id) else (select min(id) from candidate) end as next
        from shown
      )
      ${hydration({
        items: sql`shown item`,
        ids: sql`(select ids from page)::bigint[]`,
        further: sql`(select candidates from page) as "candidates", (select next from page) as "next",`,
      })}`,
)

/**
 * Posts and reposts of the people whom the viewer follows and of the viewer, posts of the viewer's groups, and
 * announcements; newest first. Posts in a group and threads that the viewer has muted stay out, whoever wrote them.
 * Most readers are served by a walk over the newest posts; only when that gives too few is each source asked for its
 * own newest (exact, and bounded by how many sources there are). Nothing is stored per reader: a follow, a mute, a
 * deletion works on the next read. How pages are cut: see `cutWindow`.
 */
export async function readHome(viewer: Viewer, { cursor, limit }: PageRequest): Promise<TimelinePage> {
  const request = { viewer: viewer.id, cursor, window: windowSize(limit) }
  const rows = await walk({ ...request, limit })
  const [first] = rows
  if (first && first.candidates === request.window)
    return { items: await presentRows(viewer, rows), next: first.next }
  const { items, next } = cutWindow(await mergeHome(request), limit)
  return { items: await hydrateItems(viewer, items), next }
}
