import { doubtConnection } from "@/components/offline/connection"
import { type LiveEvent, liveEventTypes } from "@/lib/realtime/view"
import type { Told } from "./tabs"

export type Stream = { close: () => void }

const doubtMs = 2000
const firstPauseMs = 2000
const longestPauseMs = 60_000

/**
 * Keeps a stream to the server open. The browser itself comes back after a lost connection and names the last event
 * it saw; after a refusal, which ends it for the browser, we try again, less and less often.
 */
export function openStream(
  { after, page }: { after: string | null; page: string },
  tell: (told: Told) => void,
): Stream {
  let position = after
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let doubt: ReturnType<typeof setTimeout> | undefined
  let pauseMs = firstPauseMs
  let isClosed = false

  const url = () =>
    `/api/stream?${new URLSearchParams({ page, ...(position === null ? {} : { after: position }) })}`

  const close = () => {
    isClosed = true
    clearTimeout(timer)
    clearTimeout(doubt)
    source?.close()
  }

  // A server that was only started anew is back before anybody has to be told.
  const doubtSoon = () => {
    clearTimeout(doubt)
    doubt = setTimeout(() => void doubtConnection(), doubtMs)
  }

  const hear = (event: LiveEvent, lastEventId: string) => {
    position = lastEventId || position
    if (event.type === "signed-out") close()
    tell({ event, id: lastEventId || null })
  }

  const open = () => {
    if (isClosed) return
    const opened = new EventSource(url())
    source = opened
    opened.onopen = () => {
      pauseMs = firstPauseMs
    }
    opened.onerror = () => {
      doubtSoon()
      if (opened.readyState === EventSource.CLOSED) void askWhy()
    }
    for (const type of liveEventTypes)
      opened.addEventListener(type, ({ data, lastEventId }: MessageEvent<string>) =>
        hear({ type, data: JSON.parse(data) } as LiveEvent, lastEventId),
      )
  }

  // An EventSource does not say why it was refused.
  async function askWhy() {
    const status = await fetch(url(), { method: "HEAD" }).then(
      (response) => response.status,
      () => 0,
    )
    if (isClosed) return
    if (status === 401) return hear({ type: "signed-out" }, "")
    timer = setTimeout(open, pauseMs * (0.5 + Math.random() / 2))
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  open()
  return { close }
}
