"use client"

import { Icon, type IconName } from "@/components/ui/icon"
import type { PostView, ThreadFacts } from "@/lib/posts/view"
import { useThread } from "./use-thread"

type Chip = { icon: IconName; text: string; done?: true }

/** In quiet words: whether it asks or is the answer, and who may say something about it. */
export function ThreadChips({ post }: { post: PostView }) {
  const thread = useThread(post)
  const chips = thread ? (post.replyTo ? ofReply(post, thread) : ofFirst(thread)) : []
  if (chips.length === 0) return null
  return (
    <p className="thread-chips">
      {chips.map(({ icon, text, done }) => (
        <span key={text} className={done ? "chip chip-done" : "chip"}>
          <Icon name={icon} small />
          {text}
        </span>
      ))}
    </p>
  )
}

function ofReply({ id }: PostView, { answerId }: ThreadFacts): Chip[] {
  return answerId === id ? [{ icon: "check", text: "Answer", done: true }] : []
}

function ofFirst({ question, answerId, answer, closed, replyPolicy }: ThreadFacts): Chip[] {
  const by = answer ? `, by @${answer.author.handle}` : ""
  return [
    ...(question && answerId ? [{ icon: "check", text: `Answered${by}`, done: true } as const] : []),
    ...(question && !answerId ? [{ icon: "question", text: "Question" } as const] : []),
    ...(closed ? [{ icon: "lock", text: "Closed" } as const] : limits[replyPolicy]),
  ]
}

const limits: Record<ThreadFacts["replyPolicy"], Chip[]> = {
  everyone: [],
  department: [{ icon: "reply", text: "The author's department can reply" }],
  mentioned: [{ icon: "reply", text: "Mentioned people can reply" }],
  nobody: [{ icon: "reply", text: "Replies are off" }],
}
