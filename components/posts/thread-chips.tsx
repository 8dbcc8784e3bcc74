"use client"

import type { PostView, ThreadFacts } from "@/lib/posts/view"
import { type Chip, Chips, questionChip, replyLimits } from "./chips"
import { useThread } from "./use-thread"

/** Whether it asks or is the answer, and who may say something about it. */
export function ThreadChips({ post }: { post: PostView }) {
  const thread = useThread(post)
  return <Chips chips={thread ? (post.replyTo ? ofReply(post, thread) : ofFirst(thread)) : []} />
}

function ofReply({ id }: PostView, { answerId }: ThreadFacts): Chip[] {
  return answerId === id ? [{ icon: "check", text: "Answer", done: true }] : []
}

function ofFirst({ question, answerId, answer, closed, replyPolicy }: ThreadFacts): Chip[] {
  const by = answer ? `, by @${answer.author.handle}` : ""
  return [
    ...(question && answerId ? [{ icon: "check", text: `Answered${by}`, done: true } as const] : []),
    ...(question && !answerId ? [questionChip] : []),
    ...(closed ? [{ icon: "lock", text: "Closed" } as const] : replyLimits[replyPolicy]),
  ]
}
