"use client"

import { PostCard } from "@/components/posts/post-card"
import { usePost } from "@/components/posts/post-store"
import type { TimelineItem } from "@/lib/posts/view"
import { LostBookmark } from "./lost-bookmark"

type CardProps = { item: TimelineItem; position: number }

/** A post that the reader keeps, or what is left of it. */
export function BookmarkCard({ item, position }: CardProps) {
  const { deleted } = usePost(item.post)
  return deleted ? (
    <LostBookmark id={item.id} position={position} />
  ) : (
    <PostCard item={item} position={position} />
  )
}
