"use client"

import { exactTime, timeLeft } from "@/components/ui/relative-time"
import { useTick } from "@/components/ui/time-ago"
import { nowMs } from "@/lib/core/clock"

/** How long until an instant, with the exact time on hover. */
export function TimeLeft({ iso }: { iso: string }) {
  const tick = useTick()
  const instant = new Date(iso)
  return (
    <time dateTime={iso} title={tick ? exactTime(instant, "local") : undefined} suppressHydrationWarning>
      {timeLeft(instant, new Date(tick || nowMs()))}
    </time>
  )
}
