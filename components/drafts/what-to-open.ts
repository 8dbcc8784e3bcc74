import type { WantedBox } from "@/components/composer/open-composer"
import type { DraftItem } from "@/lib/drafts/view"

/** The box in which a draft goes on; null where what it was for is not there for the reader any more. */
export function whatToOpen({ context, place }: DraftItem): WantedBox | null {
  if (context === "new") return { replyTo: null, group: null }
  if (place.kind === "group") return place.group && { replyTo: null, group: place.group }
  if (place.kind === "new" || place.post === null || place.post.deleted) return null
  if (place.kind === "reply") return { replyTo: place.post, group: null }
  return { replyTo: null, group: null, quoteOf: place.post }
}
