"use client"

import { Icon } from "@/components/ui/icon"
import type { PollDraft } from "@/lib/polls/input"
import { beginPoll } from "./new-poll"

type ButtonProps = {
  poll: PollDraft | null
  /** Images or files hang on it: a poll goes without. */
  hasMedia: boolean
  onChange: (poll: PollDraft | null) => void
}

/** Adds a poll to what is written, or takes it away again. */
export function PollButton({ poll, hasMedia, onChange }: ButtonProps) {
  const name = poll ? "Remove poll" : "Add a poll"
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      disabled={hasMedia && !poll}
      onClick={() => onChange(poll ? null : beginPoll())}
    >
      <Icon name="poll" />
    </button>
  )
}
