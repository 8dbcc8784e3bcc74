"use client"

import { useEffect, useRef } from "react"
import { Tabs, type TabsProps } from "./tabs"

/** Tabs that may be too many for the screen: the row scrolls, and the one that is open is in sight. */
export function ScrollingTabs({ className, ...props }: TabsProps & { className: string }) {
  const row = useRef<HTMLDivElement>(null)
  const open = props.tabs.find(({ current }) => current)?.href
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each tab that is opened
  useEffect(() => {
    row.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [open])
  return (
    <div ref={row} className={className}>
      <Tabs {...props} />
    </div>
  )
}
