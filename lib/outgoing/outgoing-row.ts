import type { Id } from "@/lib/core/ids"
import type { GroupVisibility } from "@/lib/groups/view"
import type { OutgoingView } from "./view"

export type OutgoingRow = {
  id: Id
  body: string
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

/** A waiting post as its author sees it. */
export function toOutgoingView(row: OutgoingRow): OutgoingView {
  const { id, body, publishAt, scheduled, failure, replyToId, replyToHandle, quoteOf } = row
  return {
    ...{ id, body, publishAt: publishAt.toISOString(), scheduled, failure, quoteOf },
    replyTo: replyToId === null ? null : { id: replyToId, handle: replyToHandle },
    group: groupOf(row),
  }
}

function groupOf({ isForGroup, slug, name, visibility }: OutgoingRow): OutgoingView["group"] {
  if (slug !== null && name !== null && visibility !== null) return { slug, name, visibility }
  return isForGroup ? "gone" : null
}
