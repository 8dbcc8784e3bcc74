"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { addPending, type PendingPost } from "@/components/outgoing/pending-store"
import { undo } from "@/components/outgoing/take-back"
import { tellPosted, tellQueued } from "@/components/outgoing/tell-sent"
import { useViewer } from "@/components/shell/viewer-context"
import { showToast } from "@/components/ui/toast-store"
import { nowMs } from "@/lib/core/clock"
import { sendPostAction } from "@/lib/outgoing/actions"
import type { SentView } from "@/lib/outgoing/view"
import { sendWritten } from "./send-written"
import type { useDraft } from "./use-draft"
import { inputOf, pendingOf, type Written } from "./written-post"

type Sending = { written: Written; draft: ReturnType<typeof useDraft>; onPosted?: () => void }

/** Sends what is written. Whatever goes wrong, the text stays, and sending it again never makes a second post. */
export function useSend({ written, draft, onPosted }: Sending) {
  const { handle } = useViewer()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function submit() {
    // Two presses in one frame both find the button enabled.
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    setProblem(null)
    const outcome = await sendWritten(written, draft.box, () =>
      sendPostAction(inputOf(written), { key: draft.key }),
    )
    underWay.current = false
    setSending(false)
    if (outcome.ok) {
      draft.clear()
      tell(outcome.data)
      onPosted?.()
      return
    }
    if (!("unknown" in outcome)) draft.renewKey()
    setProblem(describeRefusal(outcome.error))
  }

  function tell(sent: SentView) {
    if ("item" in sent) tellPosted(sent.item)
    else if ("queued" in sent) tellQueued()
    else tellPending(pendingOf(written, sent.outgoing))
  }

  function tellPending(post: PendingPost) {
    const leftMs = new Date(post.publishAt).getTime() - nowMs()
    addPending(post)
    // The answer to a repeated request may come long after its time: then only the server knows.
    if (leftMs <= 0) return
    const takeBack = () => void undo(post, { handle, goTo: (href) => router.push(href as "/") })
    showToast(`Posting in ${Math.ceil(leftMs / 1000)} s.`, { label: "Undo", run: takeBack }, leftMs)
  }

  return { isSending, problem, submit, forgetProblem: () => setProblem(null) }
}

/** A refusal as the box says it. */
export function describeRefusal({ code, message }: { code: string; message: string }): string {
  if (code === "mismatch")
    return "An earlier version of this text was already posted. Your changes are kept here; post them if you still want to."
  return `${message} Your text is kept.`
}
