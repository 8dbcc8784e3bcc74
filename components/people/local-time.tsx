"use client"

import { useSyncExternalStore } from "react"
import { minutes, nowMs } from "@/lib/core/clock"
import { cityName } from "./city-name"

const minuteMs = minutes(1)
// Often enough that a minute is never shown long after its end.
const lookMs = 5_000

/** What the clock says where somebody is: "10:42 in Prague". */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const minute = useSyncExternalStore(watchClock, readMinute, readMinute)
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" })
  return (
    // The minute may turn between the server's writing and the browser's.
    <time suppressHydrationWarning title={`Local time, ${timeZone}`}>
      {time.format(minute * minuteMs)} {placeOf(timeZone)}
    </time>
  )
}

const readMinute = () => Math.floor(nowMs() / minuteMs)

function watchClock(look: () => void): () => void {
  const timer = setInterval(look, lookMs)
  return () => clearInterval(timer)
}

/** "in Prague" for Europe/Prague; zones that are no place keep their name. */
function placeOf(timeZone: string): string {
  const isPlace = timeZone.includes("/") && !timeZone.startsWith("Etc/")
  return isPlace ? `in ${cityName(timeZone)}` : timeZone.replace("Etc/", "")
}
