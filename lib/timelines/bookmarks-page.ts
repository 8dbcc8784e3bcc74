import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, idTime } from "@/lib/core/ids"
import { hydrateItems } from "@/lib/posts/hydrate"
import type { TimelineItem, TimelinePage } from "@/lib/posts/view"
import { readBookmarksFeed } from "./feeds/bookmarks"
import type { PageRequest } from "./skeleton"

/**
 * One page of what the viewer keeps. A post that was deleted or is not for them any more keeps its place, so that they
 * can let go of it, without a word of it.
 */
export async function bookmarksPage(
  viewer: Viewer,
  feed: { folder?: Id },
  request: PageRequest,
): Promise<TimelinePage> {
  const { items, next } = await readBookmarksFeed(viewer, feed, request)
  const hydrated = await hydrateItems(
    viewer,
    items.filter(({ isShown }) => isShown),
  )
  // Between the two statements a post may have been deleted.
  const shown = new Map(hydrated.filter(({ post }) => !post.deleted).map((item) => [item.id, item]))
  return { items: items.map(({ id }) => shown.get(id) ?? lost(id)), next }
}

/** Tells nothing but when it was kept: not even the number of the post, which may be a secret by now. */
function lost(id: Id): TimelineItem {
  const nobody = {
    handle: "",
    name: "",
    title: "",
    department: "",
    location: "",
    avatarId: null,
    left: false,
  }
  return {
    id,
    post: {
      ...{ id, author: nobody, body: "", entities: [], createdAt: idTime(id).toISOString(), editedAt: null },
      counts: { replies: 0, reposts: 0, likes: 0 },
      mine: {
        ...{ liked: false, reaction: null, reposted: false, author: false },
        ...{ bookmarked: true, pinned: false, threadMuted: false },
      },
      ...{
        replyTo: null,
        rootId: null,
        quote: null,
        media: [],
        poll: null,
        preview: null,
        thread: null,
        deleted: true,
        group: null,
        audience: "company",
      },
    },
  }
}
