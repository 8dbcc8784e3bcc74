import type { Id } from "@/lib/core/ids"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { GroupVisibility } from "@/lib/groups/view"
import type { MediaView } from "@/lib/media/view"
import type { PollInput } from "@/lib/polls/input"
import type { OutgoingView } from "./view"

export type OutgoingRow = {
  id: Id
  body: string
  media: Id[] | null
  poll: PollInput | null
  question: boolean | null
  replyPolicy: ReplyPolicy | null
  more: string[] | null
  publishAt: Date
  scheduled: boolean
  failure: string | null
  replyToId: Id | null
  replyToHandle: string | null
  quoteOf: Id | null
  isForGroup: boolean
  /** The group if it is there for its author: its own, or that of the post that it answers. */
  slug: string | null
  name: string | null
  visibility: GroupVisibility | null
}

/** A waiting post as its author sees it; `known` are the images and files that are still there. */
export function toOutgoingView(row: OutgoingRow, known: ReadonlyMap<Id, MediaView>): OutgoingView {
  const { id, body, poll, publishAt, scheduled, failure, replyToId, replyToHandle, quoteOf } = row
  return {
    ...{ id, body, publishAt: publishAt.toISOString(), scheduled, failure, quoteOf, poll },
    ...{ question: row.question ?? false, replyPolicy: row.replyPolicy ?? "everyone" },
    more: row.more ?? [],
    media: (row.media ?? []).flatMap((one) => known.get(one) ?? []),
    replyTo: replyToId === null ? null : { id: replyToId, handle: replyToHandle },
    group: groupOf(row),
  }
}

function groupOf({ isForGroup, slug, name, visibility }: OutgoingRow): OutgoingView["group"] {
  if (slug !== null && name !== null && visibility !== null) return { slug, name, visibility }
  return isForGroup ? "gone" : null
}
