import { Icon } from "@/components/ui/icon"
import type { MediaView } from "@/lib/media/view"
import { iconOf } from "./file-row"
import { Thumb } from "./thumb"

/** Of a quoted post's media the first, small, and how many there are: they open on its own page. */
export function QuotedMedia({ media }: { media: readonly MediaView[] }) {
  const [first, ...others] = media
  if (!first) return null
  return (
    <span className="quote-media">
      {first.kind === "image" ? (
        <Thumb media={first} />
      ) : (
        <span className="quote-line">
          <Icon name={iconOf(first)} small />
          <bdi className="truncate">{first.name}</bdi>
        </span>
      )}
      {others.length > 0 && <span className="quote-line">and {others.length} more</span>}
    </span>
  )
}
