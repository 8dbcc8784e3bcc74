"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import type { PostView } from "@/lib/posts/view"
import { whoReacted } from "./who-reacted"

const ReactionsDialog = lazy(() =>
  import("./reactions-dialog").then((file) => ({ default: file.ReactionsDialog })),
)

/** Tells who reacted, once for the whole page: the menu or the row that asked is gone by then. */
export function ReactionsHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => whoReacted.listen(setPost), [])
  if (!post) return null
  return (
    <Suspense>
      <ReactionsDialog post={post} onClose={() => setPost(null)} />
    </Suspense>
  )
}
