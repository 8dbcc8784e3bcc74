import type { LiveEvent } from "@/lib/realtime/view"
import { joinTabs, type Tab } from "./tabs"

type Listener = (event: LiveEvent) => void

const listeners = new Set<Listener>()
let tab: Tab | null = null
let lastId: string | null = null
let isWatchingPage = false

/** Calls back with every live event until the returned function is called. The first listener opens the connection. */
export function listenLive(listener: Listener): () => void {
  listeners.add(listener)
  if (!tab) start()
  return () => listeners.delete(listener)
}

function start() {
  lastId ??= renderedAt()
  tab = joinTabs(lastId, ({ event, id }) => {
    lastId = id ?? lastId
    if (event.type === "signed-out") stop()
    for (const listener of listeners) listener(event)
  })
  watchPage()
}

function stop() {
  tab?.leave()
  tab = null
}

// A page that the browser keeps for "back" may hold neither the stream nor the lead of the tabs.
function watchPage() {
  if (isWatchingPage) return
  isWatchingPage = true
  window.addEventListener("pagehide", stop)
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && !tab) start()
  })
}

/** Where the live log was when the server rendered this page: what came since then is told first. */
function renderedAt(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="live-position"]')?.content || null
}
