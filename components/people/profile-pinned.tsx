"use client"

import { PinnedPost } from "@/components/posts/pinned-post"
import { useFreshPosts, usePost } from "@/components/posts/post-store"
import type { PostView } from "@/lib/posts/view"

/** What somebody keeps on top of their profile; on one's own it goes as soon as one takes it down. */
export function ProfilePinned({ post }: { post: PostView }) {
  useFreshPosts([post])
  const { mine } = usePost(post)
  return mine.author && !mine.pinned ? null : <PinnedPost post={post} />
}
