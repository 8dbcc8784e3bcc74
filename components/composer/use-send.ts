"use client"

import { useRef, useState } from "react"
import { doubtConnection, isOffline } from "@/components/offline/connection"
import { keepForLater } from "@/components/offline/keep-for-later"
import { useTellSent } from "@/components/outgoing/use-tell-sent"
import { sendPostAction } from "@/lib/outgoing/actions"
import { sendWritten } from "./send-written"
import type { useDraft } from "./use-draft"
import { inputOf, pendingOf, type Written } from "./written-post"

type Sending = { written: Written; draft: ReturnType<typeof useDraft>; onPosted?: () => void }

/**
 * Sends what is written, or keeps it for when there is a connection. Whatever else goes wrong, the text stays, and
 * sending it again never makes a second post.
 */
export function useSend({ written, draft, onPosted }: Sending) {
  const tellSent = useTellSent()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function submit() {
    // Two presses in one frame both find the button enabled.
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    setProblem(null)
    const isSettled = (isOffline() && later(false)) || (await send())
    underWay.current = false
    setSending(false)
    if (isSettled) onPosted?.()
  }

  /** Whether the box is done with it. */
  async function send(): Promise<boolean> {
    const outcome = await sendWritten(written.media, () =>
      sendPostAction(inputOf(written), { key: draft.key }),
    )
    if (outcome.ok) {
      draft.clear()
      tellSent(outcome.data, (waiting) => pendingOf(written, waiting))
      return true
    }
    const isUnknown = "unknown" in outcome
    if (isUnknown && (await doubtConnection()) && later(true)) return true
    if (!isUnknown) draft.renewKey()
    setProblem(describeRefusal(outcome.error))
    return false
  }

  const later = (wasTried: boolean) => keepForLater({ written, draft, wasTried })

  return { isSending, problem, submit, forgetProblem: () => setProblem(null) }
}

/** A refusal as the box says it. */
export function describeRefusal({ code, message }: { code: string; message: string }): string {
  if (code === "mismatch")
    return "An earlier version of this text was already posted. Your changes are kept here; post them if you still want to."
  return `${message} Your text is kept.`
}
