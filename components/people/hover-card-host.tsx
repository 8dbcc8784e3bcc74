"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { watchPeople } from "./watch-people"

const HoverCard = lazy(() => import("./hover-card").then((file) => ({ default: file.HoverCard })))

/** Shows who somebody is when their name is pointed at or focused; one for the whole page. */
export function HoverCardHost() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => watchPeople(setAnchor), [])
  const handle = anchor?.dataset.person
  if (!anchor || !handle) return null
  return (
    <Suspense>
      <HoverCard key={handle} anchor={anchor} handle={handle} />
    </Suspense>
  )
}
