import type { LiveEvent } from "@/lib/realtime/view"
import { openStream, type Stream } from "./stream"

/** One event, with the place in the log that a new stream goes on from; null where it moves nothing. */
export type Told = { event: LiveEvent; id: string | null }

export type Tab = { leave: () => void }

type Message = { kind: "told"; told: Told; to?: string } | { kind: "joined"; tab: string }

const name = "rookery-live"
/** Long enough for a page to load: what it missed meanwhile is told to a tab that joins. */
const keptMs = 30_000

/**
 * Shares one stream among the tabs of a browser, which allows few connections. One tab leads: it holds the stream
 * and passes on what it hears; when it closes, another takes the lead and goes on from the same place. Where the
 * browser has no locks (plain http), every tab has a stream of its own.
 */
export function joinTabs(after: string | null, tell: (told: Told) => void): Tab {
  const me = pageId()
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  const recent: { told: Told; at: number }[] = []
  let position = after
  let stream: Stream | null = null

  const hear = (told: Told) => {
    position = told.id ?? position
    tell(told)
  }
  const lead = () => {
    stream = openStream({ after: position, page: me }, (told) => {
      recent.push({ told, at: performance.now() })
      while (performance.now() - (recent[0]?.at ?? 0) > keptMs) recent.shift()
      channel.postMessage({ kind: "told", told } satisfies Message)
      hear(told)
    })
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "told" && (data.to ?? me) === me) hear(data.told)
    if (data.kind === "joined" && stream)
      for (const { told } of recent)
        channel.postMessage({ kind: "told", told, to: data.tab } satisfies Message)
  }
  channel.postMessage({ kind: "joined", tab: me } satisfies Message)
  whenLeading(lead, leaving.signal)

  return {
    leave() {
      leaving.abort()
      stream?.close()
      channel.close()
    },
  }
}

function whenLeading(lead: () => void, signal: AbortSignal): void {
  if (!navigator.locks) {
    lead()
    return
  }
  const held = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  )
  navigator.locks
    .request(name, { signal }, () => {
      lead()
      return held
    })
    .catch(() => undefined) // Leaving before the lead was won.
}

const pageId = () => Math.random().toString(36).slice(2) + performance.now().toString(36).replace(".", "")
