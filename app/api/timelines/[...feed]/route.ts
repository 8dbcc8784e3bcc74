import { defineRoute } from "@/lib/auth/define-route"
import { notFound } from "@/lib/core/errors"
import { readFeedName, TimelineParams, TimelineQuery } from "@/lib/timelines/input"
import { timelinePage } from "@/lib/timelines/page"

/** home, everyone, unanswered, unanswered/SLUG, bookmarks?folder=ID, people/HANDLE?tab=posts|replies|likes, tags/TAG, groups/SLUG, lists/ID */
export const GET = defineRoute(
  { name: "timelines.page", params: TimelineParams, query: TimelineQuery },
  async (viewer, { feed, tab, folder, cursor, limit }) => {
    const name = readFeedName(feed, { tab, folder })
    if (!name) throw notFound("This timeline")
    return timelinePage(viewer, name, { cursor, limit })
  },
)
