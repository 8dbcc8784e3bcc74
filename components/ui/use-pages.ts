"use client"

import { useInfiniteQuery } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import type { Page } from "@/lib/core/cursor"
import { fetchJson } from "./fetch-json"

/** The pages of a list, the first of them from the server's HTML; `keyOf` tells what of two pages is the same. */
export function usePages<T>(path: string, initial: Page<T>, keyOf: (item: T) => string) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    // A page that is opened anew begins with what the server just rendered.
    queryKey: ["list", path, initial],
    queryFn: ({ pageParam, signal }) => fetchJson<Page<T>>(withCursor(path, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    initialData: () => ({ pages: [initial], pageParams: [null] }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return {
    // What was renamed between two pages may be on both.
    items: useMemo(
      () => [
        ...new Map(data.pages.flatMap(({ items }) => items).map((item) => [keyOf(item), item])).values(),
      ],
      [data.pages, keyOf],
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
