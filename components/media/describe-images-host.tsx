"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { createSignal } from "@/components/ui/signal"
import type { PostView } from "@/lib/posts/view"

const DescribeImages = lazy(() =>
  import("./describe-images").then((file) => ({ default: file.DescribeImages })),
)

export const askToDescribe = createSignal<PostView>()

/** Describes the images of a post that is out, once for the whole page: the menu that asked is gone by then. */
export function DescribeImagesHost() {
  const [post, setPost] = useState<PostView | null>(null)
  useEffect(() => askToDescribe.listen(setPost), [])
  if (!post) return null
  return (
    <Suspense>
      <DescribeImages post={post} onClose={() => setPost(null)} />
    </Suspense>
  )
}
