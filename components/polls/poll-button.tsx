"use client"

import { Icon } from "@/components/ui/icon"
import { loadFirst } from "@/components/ui/load-first"
import type { PollDraft } from "@/lib/polls/input"
import { loadPollEditor } from "./composer-poll"
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
      onClick={() => {
        if (poll) onChange(null)
        else void loadFirst(loadPollEditor, () => onChange(beginPoll()))
      }}
    >
      <Icon name="poll" />
    </button>
  )
}
