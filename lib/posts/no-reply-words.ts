import type { ReplyPolicy } from "@/lib/core/reply-policy"

/** Why somebody cannot answer in a thread, in words; null if they can. */
export function noReplyWords(thread: {
  closed: boolean
  mayReply: boolean
  replyPolicy: ReplyPolicy
}): string | null {
  if (thread.closed) return "This conversation is closed: nobody can reply to it any more."
  return thread.mayReply ? null : words[thread.replyPolicy]
}

const words: Record<ReplyPolicy, string> = {
  everyone: "You cannot reply to this post.",
  department: "Only people of its author's department can reply to this post.",
  mentioned: "Only people whom it mentions can reply to this post.",
  nobody: "Its author has turned replies off.",
}
