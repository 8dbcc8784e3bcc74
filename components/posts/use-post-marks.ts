"use client"

import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { likePostAction, repostPostAction, unlikePostAction, unrepostPostAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"
import { isActing, readPost, whileActing, writePost } from "./post-store"

type Mark = "liked" | "reposted"

const acts = {
  liked: { count: "likes", add: likePostAction, remove: unlikePostAction },
  reposted: { count: "reposts", add: repostPostAction, remove: unrepostPostAction },
} as const

/** Likes and reposts: shown at once, taken back with a word when the server refuses. */
export function usePostMarks(post: PostView) {
  return {
    toggleLike: () => void setMark(post, "liked"),
    toggleRepost: () => void setMark(post, "reposted"),
  }
}

async function setMark(received: PostView, mark: Mark): Promise<void> {
  const before = readPost(received)
  const on = !before.mine[mark]
  const act = on ? acts[mark].add : acts[mark].remove
  writePost(marked(before, mark, on))
  const outcome = await whileActing(before.id, () => tryAction(() => act({ id: before.id })))
  const shown = readPost(before)
  if (!outcome.ok) {
    if (shown.mine[mark] === on) writePost(marked(shown, mark, !on))
    showToast(outcome.error.message)
  } else if (!isActing(before.id))
    writePost({ ...shown, counts: outcome.data.counts, mine: { ...shown.mine, ...outcome.data.mine } })
}

/** The post with the viewer's mark set or taken away, and counted. */
export function marked(post: PostView, mark: Mark, on: boolean): PostView {
  if (post.mine[mark] === on) return post
  const { count } = acts[mark]
  const counts = { ...post.counts, [count]: Math.max(0, post.counts[count] + (on ? 1 : -1)) }
  return { ...post, counts, mine: { ...post.mine, [mark]: on } }
}
