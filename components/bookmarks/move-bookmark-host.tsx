"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

const MoveBookmarkDialog = lazy(() =>
  import("./move-bookmark-dialog").then((file) => ({ default: file.MoveBookmarkDialog })),
)

export const askToMove = createSignal<PostView>()

/** Asks for the folder of a bookmark, once for the whole page: the menu that asked is gone by then. */
export function MoveBookmarkHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => askToMove.listen(setPost), [])
  if (!post) return null
  return (
    <Suspense>
      <MoveBookmarkDialog post={post} onClose={() => setPost(null)} />
    </Suspense>
  )
}
