"use client"

import { useRouter } from "next/navigation"
import { useViewer } from "@/components/shell/viewer-context"
import { showToast } from "@/components/ui/toast-store"
import { nowMs } from "@/lib/core/clock"
import type { SentView, WaitingPost } from "@/lib/outgoing/view"
import { addPending, type PendingPost } from "./pending-store"
import { undo } from "./take-back"
import { tellPosted, tellQueued } from "./tell-sent"

/** Shows what became of a post that the server took: it is out, waits for a moderator, or can be taken back for a while. */
export function useTellSent() {
  const { handle } = useViewer()
  const router = useRouter()

  function tellPending(post: PendingPost) {
    const leftMs = new Date(post.publishAt).getTime() - nowMs()
    addPending(post)
    // The answer to a repeated request may come long after its time: then only the server knows.
    if (leftMs <= 0) return
    const takeBack = () => void undo(post, { handle, goTo: (href) => router.push(href as "/") })
    showToast(`Posting in ${Math.ceil(leftMs / 1000)} s.`, { label: "Undo", run: takeBack }, leftMs)
  }

  return (sent: SentView, toPending: (waiting: WaitingPost) => PendingPost) => {
    if ("item" in sent) tellPosted(sent.item)
    else if ("queued" in sent) tellQueued()
    else tellPending(toPending(sent.outgoing))
  }
}
