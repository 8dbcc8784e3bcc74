import type { Id } from "@/lib/core/ids"
import type { SkeletonItem } from "@/lib/posts/hydrate"

/** One page of a feed before it is filled in: ids in order, only what the viewer may see; `next` as in Page. */
export type Skeleton = { items: SkeletonItem[]; next: Id | null }

/** Which page: what is older than `cursor`, at most `limit` items. */
export type PageRequest = { cursor: Id; limit: number }

/** The page of a feed that was asked for one row more than it shows: that row only tells that there is more. */
export function cutPage(rows: SkeletonItem[], limit: number): Skeleton {
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
