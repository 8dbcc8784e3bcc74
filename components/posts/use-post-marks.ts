"use client"

import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { repostPostAction, unrepostPostAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"
import { isActing, readPost, whileActing, writePost } from "./post-store"

/** Reposts: shown at once, taken back with a word when the server refuses. */
export function usePostMarks(post: PostView) {
  return { toggleRepost: () => void toggleRepost(post) }
}

async function toggleRepost(received: PostView): Promise<void> {
  const before = readPost(received)
  const on = !before.mine.reposted
  const act = on ? repostPostAction : unrepostPostAction
  writePost(marked(before, on))
  const outcome = await whileActing(before.id, () => tryAction(() => act({ id: before.id })))
  const shown = readPost(before)
  if (!outcome.ok) {
    if (shown.mine.reposted === on) writePost(marked(shown, !on))
    showToast(outcome.error.message)
  } else if (!isActing(before.id))
    writePost({ ...shown, counts: outcome.data.counts, mine: { ...shown.mine, ...outcome.data.mine } })
}

/** The post with the viewer's repost set or taken away, and counted. */
function marked(post: PostView, on: boolean): PostView {
  const { mine, counts } = post
  if (mine.reposted === on) return post
  const reposts = Math.max(0, counts.reposts + (on ? 1 : -1))
  return { ...post, counts: { ...counts, reposts }, mine: { ...mine, reposted: on } }
}
