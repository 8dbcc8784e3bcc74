import type { Id } from "@/lib/core/ids"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { GroupVisibility } from "@/lib/groups/view"
import type { MediaView } from "@/lib/media/view"
import type { PollInput } from "@/lib/polls/input"
import type { PostedView } from "@/lib/posts/view"

/** A post that is not out yet, or could not be posted: its author's alone. */
export type OutgoingView = {
  id: Id
  body: string
  /** What hangs on it and is still there, in order. */
  media: MediaView[]
  poll: PollInput | null
  question: boolean
  replyPolicy: ReplyPolicy
  /** What follows on it: it is a thread. */
  more: string[]
  /** ISO instant at which it is, or was to be, posted. */
  publishAt: string
  /** Its author chose the time, instead of only having seconds to think again. */
  scheduled: boolean
  /** Why it could not be posted, in words. */
  failure: string | null
  /** The post that it answers; no handle where that is not there for its author any more. */
  replyTo: { id: Id; handle: string | null } | null
  /** The post that it is written about. */
  quoteOf: Id | null
  /** The group that it is for, or that this is not there for its author any more; null for the whole company. */
  group: { slug: string; name: string; visibility: GroupVisibility } | "gone" | null
}

/** What waits, without its text: this answer is kept for repeated requests, and the text may be taken back. */
export type WaitingPost = { id: Id /** ISO instant. */; publishAt: string }

/** What became of something sent: it is out, waits for a moderator, or can be taken back for some seconds. */
export type SentView = PostedView | { outgoing: WaitingPost }

/** How long a post can be taken back, in seconds: as the person chose, or as the company has it. */
export type UndoTime = { seconds: number; company: number }
