"use client"

import { lazy, Suspense } from "react"
import type { PollDraft } from "@/lib/polls/input"

const PollEditor = lazy(() => import("./poll-editor").then((file) => ({ default: file.PollEditor })))

type PartProps = { poll: PollDraft | null; fault: string | null; onChange: (poll: PollDraft | null) => void }

/** The poll of what is written, where there is one; its fields come when somebody asks for them. */
export function ComposerPoll({ poll, ...props }: PartProps) {
  if (!poll) return null
  return (
    <Suspense>
      <PollEditor poll={poll} {...props} />
    </Suspense>
  )
}
