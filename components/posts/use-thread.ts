"use client"

import { whyNoReply } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"
import { useKept } from "./post-store"

/** What is special about the thread of a post: as its first post says, if that is on the page, for it is told of changes. */
export function useThread({ id, rootId, thread }: PostView): PostView["thread"] {
  const root = useKept(rootId ?? id)
  return root ? root.thread : thread
}

/** Why the reader cannot answer a post, in words; null if they can. */
export function useWhyNoReply(post: PostView): string | null {
  const thread = useThread(post)
  return whyNoReply({ ...post, thread })
}
