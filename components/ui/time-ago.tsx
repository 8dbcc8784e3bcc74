"use client"

import { useSyncExternalStore } from "react"
import { nowMs } from "@/lib/core/clock"
import { exactTime, relativeTime, stampTime } from "./relative-time"

const tickMs = 30_000
const listeners = new Set<() => void>()
let tick = 0
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    tick = nowMs()
    for (const each of listeners) each()
  }, tickMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

const readTick = () => {
  tick ||= nowMs()
  return tick
}
const onServer = () => 0

/** The instant, in milliseconds, that every time on the page goes by; 0 on the server. */
export const useTick = (): number => useSyncExternalStore(subscribe, readTick, onServer)

const writings = {
  ago: (instant: Date, at: number, zone: "UTC" | "local") => relativeTime(instant, new Date(at), zone),
  stamp: (instant: Date, _: number, zone: "UTC" | "local") => stampTime(instant, zone),
}

/**
 * An instant in words, with the exact time on hover. The server writes UTC; the browser takes over with the
 * reader's zone right after, and one timer keeps all of them fresh.
 */
export function TimeAgo({ iso, as = "ago" }: { iso: string; as?: keyof typeof writings }) {
  const alive = useTick()
  const instant = new Date(iso)
  const zone = alive ? "local" : "UTC"
  const text = writings[as](instant, Math.max(alive, alive ? instant.getTime() : nowMs()), zone)
  return (
    <time dateTime={iso} title={alive ? exactTime(instant, "local") : undefined} suppressHydrationWarning>
      {text}
    </time>
  )
}
