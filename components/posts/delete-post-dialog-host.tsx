"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import { createSignal } from "@/components/ui/signal"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { deletePostAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"
import { markDeleted, readPost, whileActing, writePost } from "./post-store"

const ConfirmDialog = loadLater(() =>
  import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog),
)

export const askToDelete = createSignal<PostView>()

/** Asks and deletes, once for the whole page: the menu that asked is gone by then. */
export function DeletePostDialogHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => askToDelete.listen(setPost), [])
  if (!post) return null
  return (
    <ConfirmDialog
      title="Delete this post?"
      text="It disappears for everybody. Replies to it stay. This cannot be undone."
      confirm="Delete post"
      dismiss="Keep it"
      onConfirm={() => void deletePost(post)}
      onClose={() => setPost(null)}
    />
  )
}

async function deletePost(post: PostView): Promise<void> {
  const before = readPost(post)
  writePost(before)
  markDeleted(post.id)
  const outcome = await whileActing(post.id, () => tryAction(() => deletePostAction({ id: post.id })))
  if (outcome.ok) {
    showToast("Post deleted.")
  } else {
    writePost(before)
    showToast(`The post was not deleted. ${outcome.error.message}`)
  }
}
