"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** When a post is due, on the clock of whoever reads; the server, which does not know it, writes UTC. */
export function DueTime({ iso }: { iso: string }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const format = new Intl.DateTimeFormat("en-GB", {
    ...({ weekday: "short", day: "numeric", month: "short", year: "numeric" } as const),
    ...({ hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const),
    ...(!isAlive && { timeZone: "UTC" }),
  })
  return (
    <time dateTime={iso} className="font-semibold">
      {format.format(new Date(iso))}
    </time>
  )
}
