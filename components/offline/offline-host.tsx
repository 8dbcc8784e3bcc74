"use client"

import { useEffect, useEffectEvent } from "react"
import { useTellSent } from "@/components/outgoing/use-tell-sent"
import { useViewer } from "@/components/shell/viewer-context"
import type { OutgoingView, SentView } from "@/lib/outgoing/view"
import { reconnected, watchConnection } from "./connection"
import { OfflineBanner } from "./offline-banner"
import { readUnsent } from "./unsent-store"

/** Follows the connection on whatever page the reader is, and sends what waits for it. */
export function OfflineHost() {
  const { handle } = useViewer()
  const tellSent = useTellSent()
  const send = useEffectEvent(
    () => void sendWaiting(handle, (sent, post) => tellSent(sent, (waiting) => ({ ...post, ...waiting }))),
  )
  useEffect(() => {
    const unwatch = watchConnection()
    const stop = reconnected.listen(() => send())
    send()
    return () => {
      stop()
      unwatch()
    }
  }, [])
  return <OfflineBanner />
}

type Tell = (sent: SentView, post: OutgoingView) => void

/** What sends is loaded when there is something to send: then there is a connection, too. */
async function sendWaiting(handle: string, tell: Tell): Promise<void> {
  if (readUnsent(handle).length === 0) return
  const sending = await import("./send-unsent").catch(() => null) // Lost again: the next time.
  await sending?.sendUnsent(handle, (sent, { post }) => tell(sent, post))
}
