import { useSyncExternalStore } from "react"
import { createSignal } from "@/components/ui/signal"
import type { OutgoingView } from "@/lib/outgoing/view"
import type { CreatePostInput } from "@/lib/posts/input"

/** What was posted without a connection, as it will be sent. */
export type Unsent = {
  /** Makes sending it twice one post. */
  key: string
  /** The box that it was written in. */
  context: string
  input: CreatePostInput
  /** As its author sees it; its id is the key. */
  post: OutgoingView
  /** Milliseconds since 1970. */
  since: number
  /** It was sent at least once without an answer: it may be out already. */
  wasTried: boolean
}

const prefix = "unsent "
const nameOf = (handle: string, key: string) => `${prefix}${handle} ${key}`
const changes = createSignal<void>()
const none: readonly Unsent[] = []
let known: { text: string; list: readonly Unsent[] } = { text: "", list: none }

/** Keeps it in this browser; false where that cannot be, and then it stays in its box. */
export function keepUnsent(handle: string, unsent: Unsent): boolean {
  try {
    localStorage.setItem(nameOf(handle, unsent.key), JSON.stringify(unsent))
  } catch {
    return false // Full or forbidden.
  }
  changes.emit()
  return true
}

export function dropUnsent(handle: string, key: string): void {
  try {
    localStorage.removeItem(nameOf(handle, key))
  } catch {
    return // Without storage there was nothing.
  }
  changes.emit()
}

/** What waits in this browser for somebody, oldest first. */
export function readUnsent(handle: string): readonly Unsent[] {
  const own = storedTexts(`${prefix}${handle} `)
  const text = own.join("\n")
  // The same list as long as nothing has changed, or whoever shows it would never come to rest.
  if (known.text !== text)
    known = {
      text,
      list: own
        .map(parse)
        .filter((one) => one !== null)
        .sort(byAge),
    }
  return known.list
}

/** The same, followed also when another window changes it. */
export function useUnsent(handle: string): readonly Unsent[] {
  return useSyncExternalStore(
    subscribe,
    () => readUnsent(handle),
    () => none,
  )
}

const byAge = (one: Unsent, other: Unsent) => one.since - other.since

function storedTexts(start: string): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start))
    return keys.map((key) => localStorage.getItem(key) ?? "")
  } catch {
    return [] // No storage: nothing waits there.
  }
}

// Nobody but us writes under these names; what was cut off by a full disk is left out.
function parse(text: string): Unsent | null {
  try {
    return JSON.parse(text) as Unsent
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  const stop = changes.listen(listener)
  addEventListener("storage", listener)
  return () => {
    stop()
    removeEventListener("storage", listener)
  }
}
