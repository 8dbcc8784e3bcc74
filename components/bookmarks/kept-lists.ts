import type { QueryClient } from "@tanstack/react-query"
import { bookmarkFeed } from "@/components/timelines/feed"
import { type TimelineData, withoutItems } from "@/components/timelines/timeline-pages"
import type { Id } from "@/lib/core/ids"
import type { TimelineItem } from "@/lib/posts/view"

const queryKey = ["timeline", bookmarkFeed().path]

/** Takes something out of every list of bookmarks that is open or kept. */
export function forgetKept(client: QueryClient, isGone: (item: TimelineItem) => boolean): void {
  client.setQueriesData<TimelineData>({ queryKey }, (data) => data && withoutItems(data, isGone))
}

/** Takes a post out of the lists of all folders but the one that it is in now. */
export function noteMoved(client: QueryClient, postId: Id, folder: Id | null): void {
  client.setQueriesData<TimelineData>(
    { queryKey, predicate: ({ queryKey: [, , , shown] }) => shown !== "" && shown !== folder },
    (data) => data && withoutItems(data, ({ post }) => post.id === postId),
  )
}
