import { useSyncExternalStore } from "react"
import { createSignal } from "@/components/ui/signal"
import { seconds } from "@/lib/core/clock"

const askedEveryMs = seconds(3)
const patienceMs = seconds(5)

const changes = createSignal<void>()
let isLost = false
let asking: Promise<boolean> | null = null

/** The server can be reached again. */
export const reconnected = createSignal<void>()

export const isOffline = () => isLost

export function useIsOffline(): boolean {
  return useSyncExternalStore(changes.listen, isOffline, () => false)
}

/**
 * Something did not reach the server: asks it whether anything does, and goes on asking until it answers. Says whether
 * the connection is lost.
 */
export function doubtConnection(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = null
  })
  return asking
}

/** Hears of it from the browser as well, which knows of its own network alone. */
export function watchConnection(): () => void {
  const ask = () => void doubtConnection()
  addEventListener("offline", ask)
  addEventListener("online", ask)
  if (!navigator.onLine) ask()
  return () => {
    removeEventListener("offline", ask)
    removeEventListener("online", ask)
  }
}

async function ask(): Promise<boolean> {
  settle(!navigator.onLine || !(await isAnswered()))
  if (isLost) setTimeout(() => void doubtConnection(), askedEveryMs)
  return isLost
}

function settle(next: boolean): void {
  const wasLost = isLost
  isLost = next
  if (wasLost === isLost) return
  changes.emit()
  if (wasLost) reconnected.emit()
}

function isAnswered(): Promise<boolean> {
  const asked = fetch("/api/health/live", { cache: "no-store", signal: AbortSignal.timeout(patienceMs) })
  return asked.then(
    ({ ok }) => ok,
    () => false,
  )
}
