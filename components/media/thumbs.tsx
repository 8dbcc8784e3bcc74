import type { MediaView } from "@/lib/media/view"
import { Thumb } from "./thumb"

/** What will hang on a post that is not out yet, small; nothing where nothing will. */
export function Thumbs({ media }: { media: readonly MediaView[] }) {
  if (media.length === 0) return null
  return (
    <ul className="thumbs" aria-label="Attached">
      {media.map((one) => (
        <li key={one.id}>
          <Thumb media={one} />
        </li>
      ))}
    </ul>
  )
}
