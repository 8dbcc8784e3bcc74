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
 * The list with newer pages on top, in the server's order. They reach down to what was there already, or else
 * replace it: a list with a hole in it would hide posts for good.
 */
export function withNewest(data: TimelineData, newest: readonly TimelinePage[]): TimelineData {
  if (!reaches(data, newest)) return { pages: [...newest], pageParams: newest.map(() => null) }
  const items = newest.flatMap((page) => page.items)
  const known = idsOf(data.pages)
  if (items.every(({ id }) => known.has(id))) return data
  const read = idsOf(newest)
  const rest = data.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => !read.has(id)) }))
  return withPageOnTop({ ...data, pages: rest }, items)
}

/** Whether newer pages meet what is already loaded. */
export function reaches(data: TimelineData, newest: readonly TimelinePage[]): boolean {
  if (newest.at(-1)?.next === null) return true
  const known = idsOf(data.pages)
  return newest.some(({ items }) => items.some(({ id }) => known.has(id)))
}

/** The list with the reader's own new post on top, once. */
export function withOwn(data: TimelineData, item: TimelineItem): TimelineData {
  return idsOf(data.pages).has(item.id) ? data : withPageOnTop(data, [item])
}

/** The list without what is said in a group. */
export function withoutGroup(data: TimelineData, slug: string): TimelineData {
  return withoutItems(data, ({ post }) => post.group?.slug === slug)
}

/** The list without what is gone from it; the same if nothing is. */
export function withoutItems(data: TimelineData, isGone: (item: TimelineItem) => boolean): TimelineData {
  if (!data.pages.some(({ items }) => items.some(isGone))) return data
  const pages = data.pages.map((page) => ({ ...page, items: page.items.filter((item) => !isGone(item)) }))
  return { ...data, pages }
}

function idsOf(pages: readonly TimelinePage[]): Set<string> {
  return new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)))
}

// Only the last page's `next` is ever followed, so a page put on top needs none.
function withPageOnTop(data: TimelineData, items: TimelineItem[]): TimelineData {
  return { pages: [{ items, next: null }, ...data.pages], pageParams: [null, ...data.pageParams] }
}
