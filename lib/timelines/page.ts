import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { maxPageSize, pageSize, parseIdCursor } from "@/lib/core/cursor"
import { hydrateItems } from "@/lib/posts/hydrate"
import type { TimelinePage } from "@/lib/posts/view"
import { everyoneFeed } from "./feeds/everyone"
import { homeFeed } from "./feeds/home"
import { personFeed } from "./feeds/person"
import { tagFeed } from "./feeds/tag"
import type { FeedName } from "./input"
import type { PageRequest, Skeleton } from "./skeleton"

/**
 * One page of a timeline, newest first. The feed finds ids, already only what the viewer may see; then one
 * statement fills them in. A page may be shorter than `limit` and still have a `next`; only null is the end.
 */
export async function timelinePage(
  viewer: Viewer,
  feed: FeedName,
  { cursor, limit = pageSize }: { cursor?: string | null; limit?: number } = {},
): Promise<TimelinePage> {
  const request = { cursor: parseIdCursor(cursor), limit: Math.min(limit, maxPageSize) }
  const { items, next } = await readFeed(viewer, feed, request)
  const hydrated = await hydrateItems(viewer, items)
  return { items: hydrated.filter((item) => !item.post.deleted), next }
}

function readFeed(viewer: Viewer, feed: FeedName, request: PageRequest): Promise<Skeleton> {
  switch (feed.kind) {
    case "home":
      return homeFeed(viewer, request)
    case "everyone":
      return everyoneFeed(viewer, request)
    case "person":
      return personFeed(viewer, feed, request)
    case "tag":
      return tagFeed(viewer, feed, request)
  }
}
