"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

const DescribeImages = loadLater(() => import("./describe-images").then((file) => file.DescribeImages))

export const askToDescribe = createSignal<PostView>()

/** Describes the images of a post that is out, once for the whole page: the menu that asked is gone by then. */
export function DescribeImagesHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => askToDescribe.listen(setPost), [])
  if (!post) return null
  return <DescribeImages post={post} onClose={() => setPost(null)} />
}
