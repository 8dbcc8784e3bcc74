"use client"

import { useEffect, useEffectEvent } from "react"
import type { LiveEvent } from "@/lib/realtime/view"
import { listenLive } from "./live-events"

/**
 * Hears what happens while the page is open. An event may come twice, so handlers go by ids; after `reset`
 * something was missed and the handler reads again; after `signed-out` nothing more comes.
 */
export function useLiveEvents(handle: (event: LiveEvent) => void) {
  const onEvent = useEffectEvent(handle)
  useEffect(() => listenLive((event) => onEvent(event)), [])
}
