"use client"

import { UnsentCard } from "@/components/offline/unsent-card"
import { useUnsent } from "@/components/offline/unsent-store"
import { useViewer } from "@/components/shell/viewer-context"
import { PendingCard } from "./pending-card"
import { type PendingPost, usePending } from "./pending-store"

/** What the reader has just sent and belongs here, newest first; nothing without it. */
export function PendingPosts({ belongs }: { belongs: (post: PendingPost) => boolean }) {
  const { handle } = useViewer()
  const posts = usePending().filter(belongs)
  const unsent = useUnsent(handle).filter(({ post }) => belongs(post))
  if (posts.length + unsent.length === 0) return null
  return (
    <ul aria-label="Your posts on their way">
      {unsent.toReversed().map((one) => (
        <UnsentCard key={one.key} unsent={one} />
      ))}
      {posts.map((post) => (
        <PendingCard key={post.id} post={post} />
      ))}
    </ul>
  )
}
