import { type DiffPart, diffWords } from "@/lib/posts/body-diff"

/** One version of a post's text, with what it took from the version before and what it put in; the first as it was. */
export function VersionText({ body, before }: { body: string; before: string | null }) {
  const parts: DiffPart[] = before === null ? [{ kind: "same", text: body }] : diffWords(before, body)
  return (
    <div className="version-text" dir="auto">
      {parts.map(renderPart)}
    </div>
  )
}

// Parts need no other key than their place: they never change order.
function renderPart({ kind, text }: DiffPart, at: number) {
  if (kind === "same") return text
  if (kind === "added")
    return (
      <ins key={at}>
        <span className="sr-only"> added: </span>
        {text}
      </ins>
    )
  return (
    <del key={at}>
      <span className="sr-only"> removed: </span>
      {text}
    </del>
  )
}
