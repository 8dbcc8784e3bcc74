"use client"

import { useLiveEvents } from "@/components/live/use-live-events"
import { leaveWithSession } from "./leave"

/** Leaves the page when the live stream says that the session has ended. */
export function SessionWatch() {
  useLiveEvents((event) => {
    if (event.type === "signed-out") leaveWithSession()
  })
  return null
}
