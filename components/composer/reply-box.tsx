"use client"

import { useWhyNoReply } from "@/components/posts/use-thread"
import type { PostView } from "@/lib/posts/view"
import { Composer } from "./composer"

type ReplyBoxProps = { replyTo: PostView; onPosted?: () => void }

/** The box for an answer, or in its place why there can be none. */
export function ReplyBox({ replyTo, onPosted }: ReplyBoxProps) {
  const refusal = useWhyNoReply(replyTo)
  if (refusal === null) return <Composer replyTo={replyTo} onPosted={onPosted} />
  return <p className="no-reply">{refusal}</p>
}
