"use client"

import { useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { now, nowMs } from "@/lib/core/clock"
import { rescheduleAction } from "@/lib/outgoing/actions"
import type { OutgoingView } from "@/lib/outgoing/view"
import { dueChoices } from "./due-choices"
import { DueDialog } from "./due-dialog"

/** Chooses another time for a post that waits, or for one that could not be posted. */
export function RescheduleDialog({ post, onClose }: { post: OutgoingView; onClose: () => void }) {
  const { isActing, act } = useAct()
  const [initial] = useState(() => {
    const due = new Date(post.publishAt)
    return due.getTime() > nowMs() ? due : (dueChoices(now())[0]?.at ?? due)
  })

  async function reschedule(at: Date) {
    const publishAt = at.toISOString()
    if (await act(() => rescheduleAction({ id: post.id, publishAt }), { done: "Rescheduled." })) onClose()
  }

  return (
    <DueDialog
      title="Reschedule"
      label="Reschedule"
      initial={initial}
      isSending={isActing}
      problem={null}
      onChoose={(at) => void reschedule(at)}
      onClose={onClose}
    />
  )
}
