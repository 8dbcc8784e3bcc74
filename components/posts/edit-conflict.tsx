import { addParagraphs } from "@/components/composer/add-paragraphs"
import type { OpenEdit } from "./open-edits"

type ConflictProps = {
  /** What is in the box. */
  text: string
  /** What the post says now. */
  stored: string
  onChoose: (edit: OpenEdit) => void
}

/** The post was changed in another window since its author began here: both texts are shown, and nothing is lost. */
export function EditConflict({ text, stored, onChoose }: ConflictProps) {
  return (
    <section className="draft-conflict" aria-label="The same post from elsewhere">
      <p role="alert" className="text-meta text-muted">
        You changed this post in another window or on another device. Now it says:
      </p>
      <blockquote className="draft-text">
        <bdi>{stored}</bdi>
      </blockquote>
      <div className="draft-answers">
        <button type="button" className="button" onClick={() => onChoose({ text, from: stored })}>
          Keep what is above
        </button>
        <button type="button" className="button" onClick={() => onChoose({ text: stored, from: stored })}>
          Use this one
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onChoose({ text: addParagraphs(text, stored), from: stored })}
        >
          Keep both
        </button>
      </div>
    </section>
  )
}
