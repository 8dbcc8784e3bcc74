"use client"

import { useEffect } from "react"
import { useLiveEvents } from "@/components/live/use-live-events"
import { showToast } from "@/components/ui/toast-store"
import { nowMs, seconds } from "@/lib/core/clock"
import type { OutgoingView } from "@/lib/outgoing/view"
import type { LiveOutgoing } from "@/lib/realtime/view"
import { setPending, usePending } from "./pending-store"
import { readPendingAgain, readSettled } from "./read-outgoing"
import { tellPosted, tellQueued } from "./tell-sent"

/** When nothing was heard of a post this long after its time, the server is asked. */
const graceMs = seconds(3)

/** Keeps what the reader has sent in step with the server, on whatever page they are. */
export function PendingKeeper({ initial }: { initial: readonly OutgoingView[] }) {
  useEffect(() => setPending(initial), [initial])
  useLiveEvents((event) => {
    if (event.type === "outgoing") void settle(event.data)
    if (event.type === "reset") void readPendingAgain()
  })
  const next = usePending().findLast(({ failure }) => failure === null)
  useEffect(() => {
    if (!next) return
    const waitMs = Math.max(0, new Date(next.publishAt).getTime() - nowMs()) + graceMs
    const timer = setTimeout(() => void readPendingAgain(), waitMs)
    return () => clearTimeout(timer)
  }, [next])
  return null
}

async function settle(outgoing: LiveOutgoing): Promise<void> {
  const settled = outgoing.state === "posted" ? await readSettled(outgoing.postId) : null
  if (!settled) await readPendingAgain()
  else {
    // Together, so that the post takes the place of its card.
    setPending(settled.waiting)
    tellPosted(settled.item)
  }
  if (outgoing.state === "queued") tellQueued()
  if (outgoing.state === "failed")
    showToast("A post of yours could not be posted.", { label: "See why", href: "/scheduled" })
}
