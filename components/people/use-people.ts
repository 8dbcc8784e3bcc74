"use client"

import { useInfiniteQuery } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import type { PeoplePage } from "@/lib/people/view"

/** The pages of a list of people, the first of them from the server's HTML. */
export function usePeople(path: string, initial: PeoplePage) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    // A page that is opened anew begins with what the server just rendered.
    queryKey: ["people", path, initial],
    queryFn: ({ pageParam, signal }) => fetchJson<PeoplePage>(withCursor(path, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    initialData: () => ({ pages: [initial], pageParams: [null] }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return {
    // Somebody renamed between two pages may be on both.
    people: useMemo(
      () => [
        ...new Map(
          data.pages.flatMap(({ items }) => items).map((person) => [person.handle, person]),
        ).values(),
      ],
      [data.pages],
    ),
    error,
    hasMore: hasNextPage,
    isLoading: isFetchingNextPage,
    loadMore: useCallback(() => fetchNextPage({ cancelRefetch: false }), [fetchNextPage]),
  }
}

function withCursor(path: string, cursor: string | null): string {
  if (cursor === null) return path
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`
}
