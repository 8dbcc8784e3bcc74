"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import { watchPeople } from "./watch-people"

const HoverCard = loadLater(() => import("./hover-card").then((file) => file.HoverCard), "quietly")

/** Shows who somebody is when their name is pointed at or focused; one for the whole page. */
export function HoverCardHost() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => watchPeople(setAnchor), [])
  const handle = anchor?.dataset.person
  if (!anchor || !handle) return null
  return <HoverCard key={handle} anchor={anchor} handle={handle} />
}
