import { type EventCursor, formatEventCursor } from "./event-cursor"
import type { LiveEvent } from "./view"

const encoder = new TextEncoder()

/** How soon a browser that lost its stream comes back: spread, so that a thousand do not all come at once. */
export const comeBackMs = () => 500 + Math.random() * 4500

/** One server-sent event as bytes; `cursor` is where a browser that loses the stream goes on. */
export function encodeEvent(event: LiveEvent, cursor: EventCursor | null, retryMs?: number): Uint8Array {
  const id = cursor ? `id: ${formatEventCursor(cursor)}\n` : ""
  const retry = retryMs === undefined ? "" : `retry: ${Math.round(retryMs)}\n`
  // A browser drops an event without data.
  const data = JSON.stringify("data" in event ? event.data : {})
  return encoder.encode(`${id}${retry}event: ${event.type}\ndata: ${data}\n\n`)
}

/** Nothing but a sign of life that moves the browser's place forward past what was not for it. */
export function encodeHeartbeat(cursor: EventCursor | null): Uint8Array {
  return encoder.encode(cursor ? `: \nid: ${formatEventCursor(cursor)}\n\n` : ": \n\n")
}

/** The first bytes: they make the server send its headers, and say how soon to come back after a loss. */
export function encodeWelcome(retryMs: number): Uint8Array {
  return encoder.encode(`retry: ${Math.round(retryMs)}\n\n`)
}
