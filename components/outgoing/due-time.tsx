"use client"

import { useSyncExternalStore } from "react"
import { dueText } from "./due-text"

const never = () => () => undefined

/** When a post is due, on the clock of whoever reads; the server, which does not know it, writes UTC. */
export function DueTime({ iso }: { iso: string }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <time dateTime={iso} className="font-semibold">
      {dueText(new Date(iso), isAlive ? "local" : "UTC")}
    </time>
  )
}
