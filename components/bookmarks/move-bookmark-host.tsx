"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

const MoveBookmarkDialog = loadLater(() =>
  import("./move-bookmark-dialog").then((file) => file.MoveBookmarkDialog),
)

export const askToMove = createSignal<PostView>()

/** Asks for the folder of a bookmark, once for the whole page: the menu that asked is gone by then. */
export function MoveBookmarkHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => askToMove.listen(setPost), [])
  if (!post) return null
  return <MoveBookmarkDialog post={post} onClose={() => setPost(null)} />
}
