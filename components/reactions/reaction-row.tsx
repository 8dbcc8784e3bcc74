"use client"

import { type KeyboardEvent, useEffect, useRef } from "react"
import { Icon } from "@/components/ui/icon"
import type { PostView } from "@/lib/posts/view"
import { useReactions } from "./reactions-context"
import { whoReacted } from "./who-reacted"

type RowProps = {
  post: PostView
  /** It was asked for by a key, so that the keys go on in it. */
  byKeys: boolean
  onChoose: (kind: string) => void
  onClose: () => void
}

/** The company's reactions in a row above the button, and the way to who gave which. */
export function ReactionRow({ post, byKeys, onChoose, onClose }: RowProps) {
  const reactions = useReactions()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (byKeys) row.current?.querySelector("button")?.focus()
  }, [byKeys])

  function move(event: KeyboardEvent) {
    if (event.key === "ArrowDown") {
      event.preventDefault()
      return onClose()
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const buttons = [...(row.current?.querySelectorAll("button") ?? [])]
    const at = buttons.findIndex((button) => button.matches(":focus"))
    buttons.at((at + step) % buttons.length)?.focus()
  }

  return (
    <div
      ref={row}
      role="menu"
      aria-label="Reactions"
      aria-orientation="horizontal"
      tabIndex={-1}
      className="reaction-row"
      onKeyDown={move}
    >
      {reactions.map(({ kind, emoji, name }) => (
        <button
          key={kind}
          type="button"
          role="menuitemradio"
          tabIndex={-1}
          className="reaction"
          aria-label={name}
          aria-checked={post.mine.reaction === kind}
          title={name}
          onClick={() => onChoose(kind)}
        >
          <span aria-hidden="true">{emoji}</span>
        </button>
      ))}
      {post.counts.likes > 0 && (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="reaction reaction-who"
          aria-label="Who reacted"
          title="Who reacted"
          onClick={() => {
            onClose()
            whoReacted.emit(post)
          }}
        >
          <Icon name="people" small />
        </button>
      )}
    </div>
  )
}
