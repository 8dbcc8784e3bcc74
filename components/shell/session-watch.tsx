"use client"

import { useLiveEvents } from "@/components/live/use-live-events"

/** When the session ends, here or elsewhere, the page leaves with it; drafts stay, and signing in leads back here. */
export function SessionWatch() {
  useLiveEvents((event) => {
    if (event.type === "signed-out") location.reload()
  })
  return null
}
