"use client"

import { useRef, useState } from "react"
import { sendWritten } from "@/components/composer/send-written"
import type { useDraft } from "@/components/composer/use-draft"
import { describeRefusal } from "@/components/composer/use-send"
import { inputOf, type Written } from "@/components/composer/written-post"
import { showToast } from "@/components/ui/toast-store"
import { now } from "@/lib/core/clock"
import { schedulePostAction } from "@/lib/outgoing/actions"
import { dueChoices } from "./due-choices"
import { DueDialog } from "./due-dialog"
import { dueText } from "./due-text"

type DialogProps = {
  written: Written
  draft: ReturnType<typeof useDraft>
  onScheduled: () => void
  onClose: () => void
}

/** Schedules what is written; refused, the text stays in its box. */
export function ScheduleDialog({ written, draft, onScheduled, onClose }: DialogProps) {
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function schedule(at: Date) {
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    setProblem(null)
    const input = { post: inputOf(written), publishAt: at.toISOString() }
    const outcome = await sendWritten(written.media, () => schedulePostAction(input, { key: draft.key }))
    underWay.current = false
    setSending(false)
    if (!outcome.ok) {
      if (!("unknown" in outcome)) draft.renewKey()
      setProblem(describeRefusal(outcome.error))
      return
    }
    draft.clear()
    showToast(`Scheduled for ${dueText(at, "local")}.`, { label: "View", href: "/scheduled" })
    onScheduled()
  }

  return (
    <DueDialog
      title="Post later"
      label="Schedule"
      initial={dueChoices(now())[0]?.at ?? now()}
      isSending={isSending}
      problem={problem}
      onChoose={(at) => void schedule(at)}
      onClose={onClose}
    />
  )
}
