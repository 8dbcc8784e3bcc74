"use client"

import { Icon } from "@/components/ui/icon"
import type { PollDraft } from "@/lib/polls/input"
import { beginPoll } from "./new-poll"

type ButtonProps = {
  poll: PollDraft | null
  /** Something else hangs on the post, or it is an answer. */
  disabled: boolean
  onChange: (poll: PollDraft | null) => void
}

/** Adds a poll to what is written, or takes it away again. */
export function PollButton({ poll, disabled, onChange }: ButtonProps) {
  const name = poll ? "Remove poll" : "Add a poll"
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={() => onChange(poll ? null : beginPoll())}
    >
      <Icon name="poll" />
    </button>
  )
}
