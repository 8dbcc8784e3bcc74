import { statement } from "@/db/statement"
import type { Viewer } from "@/lib/auth/viewer"
import { mergeHome } from "../feeds/home-merge"
import { walkHome } from "../feeds/home-scan"
import { type Candidate, cutWindow, windowSize } from "../feeds/home-window"
import type { PageRequest, Skeleton } from "../skeleton"

/** The walk of home by itself: for comparing it, and for measuring it. */
export const scanHome = statement<Candidate>("feed_home_scan", walkHome)

/** One page of home before it is filled in, found as home finds it. */
export async function findHomeIds(viewer: Viewer, { cursor, limit }: PageRequest): Promise<Skeleton> {
  const window = windowSize(limit)
  const request = { viewer: viewer.id, cursor, window }
  const scanned = await scanHome(request)
  return cutWindow(scanned.length < window ? await mergeHome(request) : scanned, limit)
}
