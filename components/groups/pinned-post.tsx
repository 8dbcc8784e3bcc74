"use client"

import { PostCard } from "@/components/posts/post-card"
import { useFreshPosts, usePost } from "@/components/posts/post-store"
import type { PostView } from "@/lib/posts/view"

/** The post that those who lead a group keep above all others. */
export function PinnedPost({ post }: { post: PostView }) {
  useFreshPosts([post])
  if (usePost(post).deleted) return null
  return (
    <section aria-label="Pinned post">
      <PostCard item={{ id: post.id, post }} pinned />
    </section>
  )
}
