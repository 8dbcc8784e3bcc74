"use client"

import { type KeyboardEvent, type RefObject, useEffect, useId } from "react"
import { growWithText } from "./auto-grow"
import { MentionList } from "./mention-list"
import { loadBodyRules } from "./use-body-check"
import { useMentions } from "./use-mentions"

type TextProps = {
  box: RefObject<HTMLTextAreaElement | null>
  label: string
  placeholder?: string
  /** How it looks; without it, as in the box for new posts. */
  className?: string
  rows?: number
  text: string
  /** What stands against the text itself. */
  fault: string | null
  /** What is said below the text, where that is something else. */
  problem?: string | null
  onChange: (text: string) => void
  /** Ctrl or Command with Enter. */
  onSubmit: () => void
  onEscape?: () => void
}

/** The text of one post while it is written: it grows, and offers people after an @. */
export function PostText({
  box,
  label,
  placeholder,
  className = "composer-text",
  rows = 1,
  text,
  fault,
  problem,
  onChange,
  onSubmit,
  onEscape,
}: TextProps) {
  const mentions = useMentions({ ref: box, text, setText: onChange })
  const problemId = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with what is in it
  useEffect(() => growWithText(box.current), [text])

  function onKeyDown(event: KeyboardEvent) {
    if (mentions.onKey(event)) return
    if (event.key === "Escape") onEscape?.()
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSubmit()
  }

  return (
    <>
      <textarea
        ref={box}
        className={className}
        name="text"
        rows={rows}
        aria-label={label}
        aria-describedby={problemId}
        aria-invalid={fault !== null || undefined}
        aria-autocomplete="list"
        aria-controls={mentions.isOpen ? mentions.id : undefined}
        aria-activedescendant={mentions.activeId}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => void loadBodyRules()}
        onSelect={mentions.look}
        onBlur={mentions.close}
        onKeyDown={onKeyDown}
      />
      {mentions.isOpen && <MentionList {...mentions} />}
      <p id={problemId} className="composer-problem" role="alert">
        {problem ?? fault}
      </p>
    </>
  )
}
