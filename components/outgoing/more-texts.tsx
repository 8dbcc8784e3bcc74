import { counted } from "@/components/ui/count"

/** What follows on a post that is not out yet: it is a thread. */
export function MoreTexts({ more }: { more: readonly string[] | undefined }) {
  if (!more || more.length === 0) return null
  return (
    <div className="more-texts">
      <p className="text-meta text-muted">{counted(more.length, "more post", "more posts")} in this thread</p>
      <ol>
        {more.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a post of a thread is its place in it
          <li key={at} className="draft-text">
            <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
    </div>
  )
}
