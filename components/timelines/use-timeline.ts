"use client"

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import { minutes } from "@/lib/core/clock"
import type { TimelineItem, TimelinePage } from "@/lib/posts/view"
import { type Feed, feedAddress } from "./feed"
import { itemsOf, reaches, startOf, type TimelineData, withNewest, withOwn } from "./timeline-pages"

const maxPagesOfNewPosts = 5
// How long a list that was left can be come back to as it was.
// On the server the timer for it would hold every rendered page in memory just as long.
const keptMs = typeof window === "undefined" ? Number.POSITIVE_INFINITY : minutes(60)

const keyOf = (feed: Feed) => ["timeline", feed.path, feed.tab ?? "", feed.folder ?? ""] as const

/**
 * The pages of a timeline, the first of them from the server's HTML. Nothing is ever loaded anew by itself: the
 * list changes only when the reader asks for more, for the new posts, or posts.
 */
export function useTimeline(feed: Feed, initial: TimelinePage) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: keyOf(feed),
    queryFn: ({ pageParam, signal }) => fetchJson<TimelinePage>(feedAddress(feed, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    initialData: () => startOf(initial),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: keptMs,
    // Posts are told apart from newer answers about them by identity.
    structuralSharing: false,
    retry: false,
  })
  const loadMore = useCallback(async () => {
    const { hasNextPage: more, isError } = await fetchNextPage({ cancelRefetch: false })
    return more && !isError
  }, [fetchNextPage])
  return {
    pages: data.pages,
    items: useMemo(() => itemsOf(data.pages), [data.pages]),
    error,
    hasMore: hasNextPage,
    isLoading: isFetchingNextPage,
    loadMore,
    ...useTimelineChanges(feed, initial),
  }
}

function useTimelineChanges(feed: Feed, initial: TimelinePage) {
  const client = useQueryClient()
  return useMemo(() => {
    const read = () => client.getQueryData<TimelineData>(keyOf(feed)) ?? startOf(initial)
    const write = (data: TimelineData) => data !== read() && client.setQueryData(keyOf(feed), data)
    return {
      /** Forgets what an earlier visit had loaded. */
      startAnew() {
        if (read().pages[0] !== initial || read().pages.length > 1) write(startOf(initial))
      },
      addOwn: (item: TimelineItem) => write(withOwn(read(), item)),
      /** Reads what was posted since and puts it on top. */
      async addNewest() {
        const newest = await readNewest(feed, read())
        write(withNewest(read(), newest))
      },
      /** What was posted since, without showing it. */
      async findNewest() {
        const known = new Set(itemsOf(read().pages).map(({ id }) => id))
        const page = await fetchJson<TimelinePage>(feedAddress(feed, null))
        return page.items.filter(({ id }) => !known.has(id))
      },
    }
  }, [client, feed, initial])
}

async function readNewest(feed: Feed, data: TimelineData): Promise<TimelinePage[]> {
  const newest: TimelinePage[] = []
  let cursor: string | null = null
  while (newest.length < maxPagesOfNewPosts) {
    const page: TimelinePage = await fetchJson<TimelinePage>(feedAddress(feed, cursor))
    newest.push(page)
    cursor = page.next
    if (cursor === null || reaches(data, newest)) break
  }
  return newest
}
