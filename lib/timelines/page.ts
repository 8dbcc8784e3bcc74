import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { hydrateItems } from "@/lib/posts/hydrate"
import type { TimelinePage } from "@/lib/posts/view"
import { bookmarksPage } from "./bookmarks-page"
import { readEveryoneFeed } from "./feeds/everyone"
import { readGroupFeed } from "./feeds/group"
import { readHome } from "./feeds/home"
import { readListFeed } from "./feeds/list"
import { readPersonFeed } from "./feeds/person"
import { readTagFeed } from "./feeds/tag"
import { readUnansweredFeed } from "./feeds/unanswered"
import type { FeedName } from "./input"
import type { PageRequest, Skeleton } from "./skeleton"

/**
 * One page of a timeline, newest first. The feed finds ids, already only what the viewer may see; then one
 * statement fills them in; home, read most of all, does both in one. A page may be shorter than `limit` and still have a `next`; only null is the end.
 */
export async function timelinePage(
  viewer: Viewer,
  feed: FeedName,
  { cursor, limit }: { cursor?: string | null; limit?: number } = {},
): Promise<TimelinePage> {
  const request = { cursor: parseIdCursor(cursor), limit: pageLimit(limit) }
  if (feed.kind === "bookmarks") return bookmarksPage(viewer, feed, request)
  const { items, next } = await readPage(viewer, feed, request)
  return { items: items.filter((item) => !item.post.deleted), next }
}

async function readPage(viewer: Viewer, feed: Feed, request: PageRequest): Promise<TimelinePage> {
  if (feed.kind === "home") return readHome(viewer, request)
  const { items, next } = await readFeed(viewer, feed, request)
  return { items: await hydrateItems(viewer, items), next }
}

type Feed = Exclude<FeedName, { kind: "bookmarks" }>
type FoundFirst = Exclude<Feed, { kind: "home" }>

function readFeed(viewer: Viewer, feed: FoundFirst, request: PageRequest): Promise<Skeleton> {
  switch (feed.kind) {
    case "everyone":
      return readEveryoneFeed(viewer, request)
    case "unanswered":
      return readUnansweredFeed(viewer, feed, request)
    case "person":
      return readPersonFeed(viewer, feed, request)
    case "tag":
      return readTagFeed(viewer, feed, request)
    case "group":
      return readGroupFeed(viewer, feed, request)
    case "list":
      return readListFeed(viewer, feed, request)
  }
}
