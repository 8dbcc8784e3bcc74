import type { Id } from "@/lib/core/ids"
import type { SkeletonItem } from "@/lib/posts/hydrate"

/** One page of a feed before it is filled in: ids in order, only what the viewer may see; `next` as in Page. */
export type Skeleton = { items: SkeletonItem[]; next: Id | null }

/** Which page: what is older than `cursor`, at most `limit` items. */
export type PageRequest = { cursor: Id; limit: number }
