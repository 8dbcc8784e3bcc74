"use client"

import { useEffect, useEffectEvent } from "react"
import { useTellSent } from "@/components/outgoing/use-tell-sent"
import { useViewer } from "@/components/shell/viewer-context"
import { reconnected, watchConnection } from "./connection"
import { OfflineBanner } from "./offline-banner"
import { sendUnsent } from "./send-unsent"

/** Follows the connection on whatever page the reader is, and sends what waits for it. */
export function OfflineHost() {
  const { handle } = useViewer()
  const tellSent = useTellSent()
  const send = useEffectEvent(
    () => void sendUnsent(handle, (sent, { post }) => tellSent(sent, (waiting) => ({ ...post, ...waiting }))),
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
