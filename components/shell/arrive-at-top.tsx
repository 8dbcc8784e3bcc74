"use client"

import { usePathname } from "next/navigation"
import { useEffect, useLayoutEffect, useRef } from "react"
import { untilReaderMoves } from "@/components/ui/until-reader-moves"

const settledFrames = 12
const maxFrames = 90

/**
 * Keeps a page that one goes to at its top. Browsers glide after End, Space or a turn of the wheel, and a glide that
 * is under way when the page changes goes on over the new one: it would open far down.
 */
export function ArriveAtTop() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  const wayBackTo = useRef<string>(null)

  useEffect(() => {
    const note = () => {
      wayBackTo.current = location.pathname
    }
    addEventListener("popstate", note)
    return () => removeEventListener("popstate", note)
  }, [])

  useLayoutEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const isBack = wayBackTo.current === pathname
    wayBackTo.current = null
    // The way back has a place of its own, and a tab below a tall heading stays where it is.
    if (isBack || window.scrollY > 0) return
    const way = untilReaderMoves()
    void stayAtTop(way.signal)
    return () => way.abort()
  }, [pathname])
  return null
}

async function stayAtTop(signal: AbortSignal): Promise<void> {
  let settled = 0
  for (let frame = 0; frame < maxFrames && settled < settledFrames && !signal.aborted; frame += 1) {
    settled = window.scrollY === 0 ? settled + 1 : 0
    window.scrollTo({ top: 0, behavior: "instant" })
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
