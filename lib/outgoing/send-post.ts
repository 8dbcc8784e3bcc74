import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { nowMs, seconds } from "@/lib/core/clock"
import { createPost } from "@/lib/posts/create-post"
import type { CreatePostInput } from "@/lib/posts/input"
import { countThread } from "./count-thread"
import { holdPost } from "./hold-post"
import { getUndoTime } from "./undo-time"
import type { SentView } from "./view"

/**
 * Posts something once the seconds are over in which its author can take it back; at once where they want none. What
 * could not be posted is refused now. Throws what `createPost` throws.
 */
export async function sendPost(viewer: Viewer, post: CreatePostInput): Promise<SentView> {
  await countThread(viewer, post)
  const undo = await getUndoTime(viewer)
  if (undo.seconds === 0) return createPost(viewer, post)
  const publishAt = new Date(nowMs() + seconds(undo.seconds))
  return { outgoing: await holdPost(viewer, { post, publishAt, isScheduled: false }) }
}
