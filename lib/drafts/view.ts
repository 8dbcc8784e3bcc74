import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { GroupRef } from "@/lib/groups/view"
import type { MediaView } from "@/lib/media/view"
import type { PollDraft } from "@/lib/polls/input"
import type { PostView } from "@/lib/posts/view"

/** A text that is not posted yet, as the server keeps it for its writer's other devices. */
export type StoredDraft = {
  /** The box that it was written in: "new", "group-SLUG", "reply-ID" or "quote-ID". */
  context: string
  text: string
  key: string
  /** The address of the group that its writer chose; null where they chose none. */
  group: string | null
  /** What is attached and still there, in order. */
  media: MediaView[]
  poll: PollDraft | null
  question: boolean
  replyPolicy: ReplyPolicy
  /** What follows on the text in a thread. */
  more: string[]
  version: number
  /** ISO instant. */
  updatedAt: string
}

/** What became of a save: the text is kept as this version, or it was changed elsewhere in the meantime. */
export type SavedDraft = { version: number } | { conflict: StoredDraft }

/** What a draft is for, as far as its writer may see that now: null where they may not any more. */
export type DraftPlace =
  | { kind: "new" }
  | { kind: "group"; group: GroupRef | null }
  | { kind: "reply"; post: PostView | null }
  | { kind: "quote"; post: PostView | null }

/** A draft in its writer's list of them. */
export type DraftItem = StoredDraft & { place: DraftPlace }
