"use client"

import { type ReactNode, useEffect, useEffectEvent, useRef } from "react"
import { ErrorState } from "@/components/ui/error-state"

// Asked for well before the reader arrives there.
const aheadPx = 1200

type EndProps = {
  hasMore: boolean
  isLoading: boolean
  error: Error | null
  /** How many items there are: after a page that added none, the next one is asked for. */
  count: number
  /** What stands for the items that are on their way. */
  skeletons: ReactNode
  /** What stands below the last item. */
  end?: ReactNode
  loadMore: () => Promise<unknown>
}

/** The end of a list: loads the next page as it comes near, says when there is none, and when it failed. */
export function TimelineEnd({ hasMore, isLoading, error, count, skeletons, end, loadMore }: EndProps) {
  const mark = useRef<HTMLDivElement>(null)
  const comeNear = useEffectEvent(() => {
    if (hasMore && !isLoading && !error) void loadMore()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: an observer tells a change only, so each page has its own
  useEffect(() => {
    if (!mark.current) return
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && comeNear(), {
      rootMargin: `0px 0px ${aheadPx}px`,
    })
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [count, isLoading])

  return (
    <div ref={mark}>
      {isLoading && skeletons}
      {error && !isLoading && (
        <ErrorState
          message={error.message}
          kept="What you have read is still here."
          onRetry={() => void loadMore()}
        />
      )}
      {hasMore && !isLoading && !error && (
        <button type="button" className="button mx-auto my-6 flex" onClick={() => void loadMore()}>
          Load more
        </button>
      )}
      {!hasMore && (
        <p className="px-8 py-10 text-balance text-center text-meta text-muted">
          {end ?? "You have reached the first post."}
        </p>
      )}
    </div>
  )
}
