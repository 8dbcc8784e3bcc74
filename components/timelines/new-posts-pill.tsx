import { Avatar } from "@/components/ui/avatar"
import { counted } from "@/components/ui/count"
import { Icon } from "@/components/ui/icon"
import type { LiveAuthor } from "@/lib/realtime/view"

const maxFaces = 3

type PillProps = { authors: readonly LiveAuthor[]; busy: boolean; onShow: () => void }

/** "3 new posts", with the faces of who wrote them; one author for each post. */
export function NewPostsPill({ authors, busy, onShow }: PillProps) {
  const faces = new Map(authors.map((author) => [author.handle, author]))
  return (
    <button type="button" className="pill" data-new-posts aria-busy={busy} onClick={onShow}>
      <span className="pill-faces">
        {[...faces.values()].slice(0, maxFaces).map((author) => (
          <Avatar key={author.handle} person={author} size="small" />
        ))}
      </span>
      {counted(authors.length, "new post", "new posts")}
    </button>
  )
}

/** Shown once new posts stand above a reader who is further down: they stay where they are until they go. */
export function GoToTop({ onGo }: { onGo: () => void }) {
  const go = () => {
    window.scrollTo({ top: 0 })
    onGo()
  }
  return (
    <button type="button" className="pill" onClick={go}>
      <Icon name="up" small />
      Go to the top
    </button>
  )
}
