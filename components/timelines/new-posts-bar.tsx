"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"

/** Less than the tallest heading, 98 px: right below it the list begins for whoever has not scrolled. */
const headingPx = 96

type BarProps = {
  /** The pill for a reader at the top of the list, and for one further down. */
  children: (place: "top" | "below") => ReactNode
}

/**
 * Where news about the list stands: a row above its first item for a reader who is at the top, else the same pill
 * floating under the heading, taking no room, so that nothing moves.
 */
export function NewPostsBar({ children }: BarProps) {
  const mark = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<"top" | "below">("top")
  useEffect(() => {
    if (!mark.current) return
    const watcher = new IntersectionObserver(([entry]) => setPlace(entry?.isIntersecting ? "top" : "below"), {
      rootMargin: `-${headingPx}px 0px 0px`,
    })
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [])
  const content = children(place)
  return (
    <>
      <div ref={mark} />
      {content && <div className={place === "top" ? "new-posts-row" : "new-posts-float"}>{content}</div>}
    </>
  )
}
