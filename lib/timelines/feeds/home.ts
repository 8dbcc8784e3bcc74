import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import type { PageRequest, Skeleton } from "../skeleton"
import { mergeHome } from "./home-merge"
import { scanHome } from "./home-scan"
import { cutWindow, windowSize } from "./home-window"

/**
 * Posts and reposts of the people whom the viewer follows and of the viewer, posts of the viewer's groups, and
 * announcements; newest first. Posts in a group and threads that the viewer has muted stay out, whoever wrote them. Most readers
 * are served by a walk over the newest posts; only when that gives too few is each source asked for its own newest
 * (exact, and bounded by how many sources there are). Nothing is stored per reader: a follow, a mute, a deletion works
 * on the next read. How pages are cut: see `cutWindow`.
 */
export async function readHomeFeed(viewer: Viewer, { cursor, limit }: PageRequest): Promise<Skeleton> {
  const window = windowSize(limit)
  const request = { viewer: viewer.id, cursor, window }
  const scanned = await scanHome(request)
  return cutWindow(scanned.length < window ? await mergeHome(request) : scanned, limit)
}
