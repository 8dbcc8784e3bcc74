"use client"

import { ActionButton } from "@/components/posts/action-button"
import { changeOwnPart, readPost, whileActing } from "@/components/posts/post-store"
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
  const post = readPost(received)
  const bookmarked = !post.mine.bookmarked
  const act = bookmarked ? bookmarkPostAction : unbookmarkPostAction
  changeOwnPart(post, { bookmarked })
  const outcome = await whileActing(post.id, () => tryAction<unknown>(() => act({ id: post.id })))
  if (outcome.ok) return
  // Pressed again meanwhile, it stands as the later press left it.
  if (readPost(post).mine.bookmarked === bookmarked) changeOwnPart(post, { bookmarked: !bookmarked })
  showToast(outcome.error.message)
}
