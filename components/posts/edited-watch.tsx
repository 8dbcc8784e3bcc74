"use client"

import { useLiveEvents } from "@/components/live/use-live-events"
import { isHeld } from "./post-store"
import { refreshPost } from "./refresh-post"

/** Shows what a post says now as soon as it was changed, wherever on the page it or a quote of it is. */
export function EditedWatch() {
  useLiveEvents((event) => {
    if (event.type === "edited" && isHeld(event.data.id)) void refreshPost(event.data.id)
  })
  return null
}
