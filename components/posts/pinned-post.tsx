"use client"

import type { PostView } from "@/lib/posts/view"
import { PostCard } from "./post-card"
import { useFreshPosts, usePost } from "./post-store"

/** The post that is kept above all others of a group or a profile. */
export function PinnedPost({ post }: { post: PostView }) {
  useFreshPosts([post])
  if (usePost(post).deleted) return null
  return (
    <section aria-label="Pinned post">
      <PostCard item={{ id: post.id, post }} pinned />
    </section>
  )
}
