"use client"

import { PendingCard } from "./pending-card"
import { type PendingPost, usePending } from "./pending-store"

/** What the reader has just sent and belongs here, newest first; nothing without it. */
export function PendingPosts({ belongs }: { belongs: (post: PendingPost) => boolean }) {
  const posts = usePending().filter(belongs)
  if (posts.length === 0) return null
  return (
    <ul aria-label="Your posts on their way">
      {posts.map((post) => (
        <PendingCard key={post.id} post={post} />
      ))}
    </ul>
  )
}
