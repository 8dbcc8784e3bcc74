import type { Id } from "@/lib/core/ids"

export type LiveAuthor = { handle: string; name: string; avatarId: Id | null }

/**
 * A new top-level post or repost that this viewer may see, and the feeds of theirs that it belongs to; `group` is the
 * address of the group it is in, `lists` are the viewer's own lists that its author is on.
 */
export type LivePost = {
  id: Id
  feeds: ("everyone" | "home")[]
  author: LiveAuthor
  group?: string
  lists?: Id[]
  mine?: true
}

/** A group changed, or the viewer's part in it, or what became of their post that waited there; whether they may read it now. */
export type LiveGroup = { slug: string; readable: boolean }

/** A new reply that this viewer may see. */
type LiveReply = { id: Id; rootId: Id; replyToId: Id; author: LiveAuthor; mine?: true }

/** What the viewer had sent was due: it is this post now, waits for a moderator of its group, or could not be posted. */
export type LiveOutgoing = { state: "posted"; postId: Id } | { state: "queued" } | { state: "failed" }

/**
 * What a live stream says; ids and names, never content.
 * `edited`: a post or reply says something else, or shows it otherwise. `removed`: a post, reply or repost is gone. `group`: what may be read of it, or how it looks, has changed.
 * `reset`: something was missed, read again. `signed-out`: the session has ended and nothing more will come. `bye`: the server stops, come back in a moment.
 */
export type LiveEvent =
  | { type: "post"; data: LivePost }
  | { type: "reply"; data: LiveReply }
  | { type: "edited"; data: { id: Id } }
  | { type: "removed"; data: { id: Id } }
  | { type: "group"; data: LiveGroup }
  | { type: "outgoing"; data: LiveOutgoing }
  | { type: "reset" }
  | { type: "signed-out" }
  | { type: "bye" }

/** Every type of live event: what a browser has to listen for. */
export const liveEventTypes = [
  ...(["post", "reply", "edited", "removed", "group", "outgoing"] as const),
  ...(["reset", "signed-out", "bye"] as const),
] as const
