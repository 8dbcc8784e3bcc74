import type { Page } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import type { Kinds } from "@/lib/core/kinds"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { Entity } from "@/lib/core/text/entity"
import type { PreviewView } from "@/lib/link-previews/view"
import type { MediaView } from "@/lib/media/view"
import type { PersonRef } from "@/lib/people/view"
import type { PollInput } from "@/lib/polls/input"
import type { PollView } from "@/lib/polls/view"

/** How often everybody together answered, reposted and liked a post; the viewer's own acts count at once. */
export type PostCounts = {
  replies: number
  reposts: number
  /** Reactions of all kinds. */
  likes: number
  /** Of these the ones that are no plain likes, by their kind; absent without any. */
  kinds?: Kinds
}

/** How the viewer stands to a post. */
export type OwnPart = {
  /** They reacted, in whichever way. */
  liked: boolean
  /** In which way they did; null if they did not. */
  reaction: string | null
  reposted: boolean
  author: boolean
  /** They keep it for later; nobody else can tell. */
  bookmarked: boolean
  /** It is theirs, and on top of their profile. */
  pinned: boolean
  /** Its thread stays out of their home. */
  threadMuted: boolean
}

/** A post inside another that is written about it, as one viewer may see it. What it quotes itself is a page further. */
export type QuotedPost = {
  id: Id
  author: PersonRef
  body: string
  entities: Entity[]
  /** ISO instant. */
  createdAt: string
  group: { slug: string; name: string; hue: number } | null
  audience: "company" | "group"
  isQuote: boolean
  media: MediaView[]
  hasPoll: boolean
}

/** A quote whose original was deleted, is not for the viewer, or is by somebody in a block with them, all alike. */
export type GoneQuote = { gone: true }

/** What is special about a thread, as its first post and every answer in it say it. */
export type ThreadFacts = {
  /** It asks for an answer. */
  question: boolean
  /** The reply that was marked as the answer. */
  answerId: Id | null
  /** Nobody answers any more. */
  closed: boolean
  replyPolicy: ReplyPolicy
  /** Whether the viewer may answer, be it closed or not as yet. */
  mayReply: boolean
  /** The viewer began it or leads its group: they mark the answer, close it and open it again. */
  leads: boolean
  /** On the first post: the answer, where the viewer may see it. */
  answer: QuotedPost | null
  /** On the first post: the last of its author's own posts that go on from it, and how many these are. */
  tail: { post: QuotedPost; count: number } | null
}

/** A post or a reply as one viewer may see it. A deleted one keeps its place in a thread, without its text. */
export type PostView = {
  id: Id
  author: PersonRef
  body: string
  entities: Entity[]
  /** ISO instant. */
  createdAt: string
  /** ISO instant of the last change that everybody may look up; null without one. */
  editedAt: string | null
  counts: PostCounts
  mine: OwnPart
  /** The post that this one answers; its author's handle. */
  replyTo: { id: Id; handle: string } | null
  /** The first post of the thread; null on that post itself. */
  rootId: Id | null
  /** What it is written about, or the first of our posts that it links to, shown below its text. */
  quote: { post: QuotedPost } | GoneQuote | null
  /** Images or files, in the order in which its author put them. */
  media: MediaView[]
  poll: PollView | null
  /** The page elsewhere that it links to first. */
  preview: PreviewView | null
  /** Null for an ordinary thread. */
  thread: ThreadFacts | null
  deleted: boolean
  /** Where it was written, and why the viewer can add nothing there if that is so. */
  group: { slug: string; name: string; hue: number; shut?: "archived" | "banned" } | null
  /** Who may read it: the whole company, or the members of its group alone. */
  audience: "company" | "group"
}

/** One entry of a timeline. `id` is the post's own, or the repost's that brought it here: cursors go by it. */
export type TimelineItem = { id: Id; post: PostView; repostedBy?: { handle: string; name: string } }
export type TimelinePage = Page<TimelineItem>

/** What became of a new post: it is out, or it waits for a moderator of its group. */
export type PostedView = { item: TimelineItem } | { queued: { id: Id } }

/** What a post said from an instant (ISO) on, until the next version. */
export type PostVersion = { body: string; writtenAt: string }

/** What a like or a repost changed. */
export type ReactionView = {
  id: Id
  counts: PostCounts
  mine: Pick<OwnPart, "liked" | "reaction" | "reposted" | "author">
}

/** What a vote changed: the post with its poll, and whether the vote was counted anew. */
export type VotedView = { post: PostView; counted: boolean }

/** A reply with the first replies to it, oldest first, and how many more there are. */
export type ReplyBranch = { post: PostView; children: PostView[]; moreChildren: number }

/**
 * A permalink: what led to the post (oldest first), the post, what its author went on to say where it is all theirs (in
 * order), and the replies to it (oldest first), of which the first of these may be one.
 */
export type ThreadView = {
  ancestors: PostView[]
  post: PostView
  chain: PostView[]
  replies: Page<ReplyBranch>
}

/** A thread that the viewer has muted, by its first post; of that nothing if it was deleted or is not shown to them. */
export type MutedThread = {
  rootId: Id
  first: { author: { handle: string; name: string }; text: string } | null
}

/** A post that waits for a moderator, or that one of them has declined, with what it carries. */
export type QueuedPost = {
  id: Id
  author: PersonRef
  body: string
  entities: Entity[]
  /** What hangs on it and is still there, in order. */
  media: MediaView[]
  /** Something that hung on it is gone, or cannot be used: it cannot be let in. */
  lostMedia: boolean
  poll: PollInput | null
  /** As the viewer may see it now. */
  quote: { post: QuotedPost } | GoneQuote | null
  question: boolean
  replyPolicy: ReplyPolicy
  /** What follows on it: it is a thread. */
  more: string[]
  /** ISO instant. */
  createdAt: string
  /** ISO instant, for its author alone; null while it waits. */
  declinedAt: string | null
}
export type QueuePage = Page<QueuedPost>
