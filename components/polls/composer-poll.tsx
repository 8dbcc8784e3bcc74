"use client"

import { loadLater } from "@/components/ui/load-later"
import type { PollDraft } from "@/lib/polls/input"

export const loadPollEditor = () => import("./poll-editor").then((file) => file.PollEditor)
const PollEditor = loadLater(loadPollEditor)

type PartProps = { poll: PollDraft | null; fault: string | null; onChange: (poll: PollDraft | null) => void }

/** The poll of what is written, where there is one; its fields come when somebody asks for them. */
export function ComposerPoll({ poll, ...props }: PartProps) {
  if (!poll) return null
  return <PollEditor poll={poll} {...props} />
}
