"use client"

import { ActionButton } from "@/components/posts/action-button"
import { readPost, whileActing, writePost } from "@/components/posts/post-store"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { bookmarkPostAction, unbookmarkPostAction } from "@/lib/bookmarks/actions"
import type { PostView } from "@/lib/posts/view"

/** Keeps a post for later. How many do so is nobody's to know, so it counts nothing. */
export function BookmarkButton({ post }: { post: PostView }) {
  const { bookmarked } = post.mine
  return (
    <ActionButton
      name="Bookmark"
      icon="bookmark"
      count={0}
      title={bookmarked ? "Among your bookmarks" : "Keep it for later"}
      pressed={bookmarked}
      onAct={() => void toggle(post)}
    />
  )
}

/** Shown at once, taken back with a word when the server refuses. */
async function toggle(received: PostView): Promise<void> {
  const { id, mine } = readPost(received)
  const on = !mine.bookmarked
  const act = on ? bookmarkPostAction : unbookmarkPostAction
  mark(received, on)
  const outcome = await whileActing(id, () => tryAction<unknown>(() => act({ id })))
  if (outcome.ok) return
  // Pressed again meanwhile, it stands as the later press left it.
  if (readPost(received).mine.bookmarked === on) mark(received, !on)
  showToast(outcome.error.message)
}

function mark(received: PostView, bookmarked: boolean): void {
  const post = readPost(received)
  writePost({ ...post, mine: { ...post.mine, bookmarked } })
}
