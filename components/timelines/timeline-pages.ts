import type { InfiniteData } from "@tanstack/react-query"
import type { TimelineItem, TimelinePage } from "@/lib/posts/view"

export type TimelineData = InfiniteData<TimelinePage, string | null>

export const startOf = (page: TimelinePage): TimelineData => ({ pages: [page], pageParams: [null] })

/** Everything loaded so far, in order; a post that several reposts brought is shown where it came first. */
export function itemsOf(pages: readonly TimelinePage[]): TimelineItem[] {
  const shown = new Set<string>()
  return pages.flatMap(({ items }) =>
    items.filter(({ post }) => !shown.has(post.id) && shown.add(post.id) !== undefined),
  )
}

/**
 * The list with newer pages on top. They reach down to what was there already, or else replace it: a list
 * with a hole in it would hide posts for good.
 */
export function withNewest(data: TimelineData, newest: readonly TimelinePage[]): TimelineData {
  const known = new Set(data.pages.flatMap(({ items }) => items.map(({ id }) => id)))
  const fresh = newest.flatMap(({ items }) => items.filter(({ id }) => !known.has(id)))
  if (!reaches(data, newest)) return { pages: [...newest], pageParams: newest.map(() => null) }
  return withPageOnTop(data, fresh)
}

/** Whether newer pages meet what is already loaded. */
export function reaches(data: TimelineData, newest: readonly TimelinePage[]): boolean {
  if (newest.at(-1)?.next === null) return true
  const known = new Set(data.pages.flatMap(({ items }) => items.map(({ id }) => id)))
  return newest.some(({ items }) => items.some(({ id }) => known.has(id)))
}

/** The list with the reader's own new post on top, once. */
export function withOwn(data: TimelineData, item: TimelineItem): TimelineData {
  const isThere = data.pages.some(({ items }) => items.some(({ id }) => id === item.id))
  return isThere ? data : withPageOnTop(data, [item])
}

// Only the last page's `next` is ever followed, so a page put on top needs none.
function withPageOnTop(data: TimelineData, items: TimelineItem[]): TimelineData {
  if (items.length === 0) return data
  return { pages: [{ items, next: null }, ...data.pages], pageParams: [null, ...data.pageParams] }
}
