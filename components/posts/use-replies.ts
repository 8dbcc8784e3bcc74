"use client"

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import type { Page } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import type { PostView, ReplyBranch } from "@/lib/posts/view"
import { type RepliesData, withReply } from "./reply-branches"

const keyOf = (id: Id) => ["replies", id] as const

/** The replies to a post, oldest first; the first page comes with the server's HTML. */
export function useReplies(id: Id, initial: Page<ReplyBranch>) {
  const client = useQueryClient()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: keyOf(id),
    queryFn: ({ pageParam, signal }) => fetchJson<Page<ReplyBranch>>(address(id, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    initialData: () => ({ pages: [initial], pageParams: [null] }),
    staleTime: Number.POSITIVE_INFINITY,
    // A thread is short, and read anew it shows every new answer: nothing of an earlier visit is kept.
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
  const addOwn = useCallback(
    (reply: PostView) =>
      client.setQueryData<RepliesData>(keyOf(id), (known) => known && withReply(known, id, reply)),
    [client, id],
  )
  return {
    pages: data.pages,
    branches: useMemo(() => data.pages.flatMap(({ items }) => items), [data.pages]),
    error,
    hasMore: hasNextPage,
    isLoading: isFetchingNextPage,
    loadMore: fetchNextPage,
    readAgain: refetch,
    addOwn,
  }
}

function address(id: Id, cursor: string | null): string {
  return `/api/posts/${id}/replies${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ""}`
}
