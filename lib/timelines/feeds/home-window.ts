import type { Id } from "@/lib/core/ids"
import type { SkeletonItem } from "@/lib/posts/hydrate"
import type { Skeleton } from "../skeleton"

/** A post or repost of a source of the home feed; `isShown` is false for what is left out all the same. */
export type Candidate = SkeletonItem & { isShown: boolean }

/** How many candidates are read for a page: a quarter more than it shows, for what it then leaves out. */
export function windowSize(limit: number): number {
  return Math.ceil(limit * 1.25)
}

/**
 * Cuts a page out of a window of candidates, newest first. Within a window a post shows once, at its newest place,
 * however often it was reposted. The next page goes on after the last item shown if the page is full, else after the
 * last candidate read; so pages join without a gap, and a post may come again on a later page through an older repost.
 */
export function cutWindow(candidates: Candidate[], limit: number): Skeleton {
  const shown = newestOfEach(candidates.filter((candidate) => candidate.isShown))
  const items = shown.slice(0, limit)
  const last = items.length === limit ? items.at(-1) : candidates.at(-1)
  const isEnd = candidates.length < windowSize(limit) && shown.length <= limit
  return { items, next: isEnd ? null : (last?.id ?? null) }
}

function newestOfEach(candidates: Candidate[]): Candidate[] {
  const seen = new Set<Id>()
  return candidates.filter(({ postId }) => {
    const isNew = !seen.has(postId)
    seen.add(postId)
    return isNew
  })
}
