"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import type { PostView } from "@/lib/posts/view"
import { whoReacted } from "./who-reacted"

const ReactionsDialog = loadLater(() => import("./reactions-dialog").then((file) => file.ReactionsDialog))

/** Tells who reacted, once for the whole page: the menu or the row that asked is gone by then. */
export function ReactionsHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => whoReacted.listen(setPost), [])
  if (!post) return null
  return <ReactionsDialog post={post} onClose={() => setPost(null)} />
}
