import type { OwnPost } from "@/components/timelines/feed"
import type { OutgoingView } from "@/lib/outgoing/view"

/** A waiting post as far as it says which feeds it will belong to. */
export function toOwnPost({ replyTo, group, media }: OutgoingView, handle: string): OwnPost {
  const isForAll = group === null || (group !== "gone" && group.visibility === "public")
  const place = group === "gone" ? { slug: "" } : group
  return {
    ...{ author: { handle }, replyTo, group: place, entities: [], media },
    audience: isForAll ? "company" : "group",
  }
}
