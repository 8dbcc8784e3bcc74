import type { Id } from "@/lib/core/ids"
import { comeBackMs, encodeEvent, encodeWelcome } from "./encode-event"
import type { EventCursor } from "./event-cursor"

/** What waits for one browser at most; a browser that reads slower than this is sent away to start afresh. */
const maxWaitingBytes = 128 * 1024

export type StreamOwner = {
  personId: Id
  sessionId: Id
  /** The page that holds it; a page that comes back replaces the stream that it lost. */
  page: string | null
}

/** One open stream: a bounded queue of bytes in front of one browser. */
export class LiveStream {
  readonly readable: ReadableStream<Uint8Array>
  /** Where the browser was when it came; null for one that begins now. */
  after: EventCursor | null = null
  /** False until it has been told everything up to the place that the whole process has reached. */
  isLive = false
  private readonly waiting: Uint8Array[] = []
  private waitingBytes = 0
  private hasEnded = false
  private controller: ReadableStreamDefaultController<Uint8Array> | null = null

  constructor(
    readonly owner: StreamOwner,
    private readonly onClose: (stream: LiveStream) => void,
  ) {
    this.readable = new ReadableStream({
      start: (controller) => {
        this.controller = controller
      },
      pull: () => this.flush(),
      cancel: () => {
        this.controller = null
        this.close()
      },
    })
    this.send(encodeWelcome(comeBackMs()), null)
  }

  /** Queues bytes for the browser. One that has stopped reading gets a `reset` in their place, and the end. */
  send(bytes: Uint8Array, position: EventCursor | null): void {
    if (this.hasEnded) return
    if (this.waitingBytes + bytes.byteLength > maxWaitingBytes) {
      this.waiting.length = 0
      this.waitingBytes = 0
      this.end(encodeEvent({ type: "reset" }, position))
      return
    }
    this.waiting.push(bytes)
    this.waitingBytes += bytes.byteLength
    this.flush()
  }

  /** Says the last words and closes. */
  end(lastWords: Uint8Array): void {
    if (this.hasEnded) return
    this.waiting.push(lastWords)
    this.close()
  }

  /** Says nothing more; what waits is still read. */
  close(): void {
    if (this.hasEnded) return
    this.hasEnded = true
    this.onClose(this)
    this.flush()
  }

  // Enqueueing can come back here through `pull` before it returns.
  private flush(): void {
    while (this.controller && (this.controller.desiredSize ?? 0) > 0) {
      const bytes = this.waiting.shift()
      if (!bytes) break
      this.waitingBytes -= bytes.byteLength
      this.controller.enqueue(bytes)
    }
    if (!this.hasEnded || this.waiting.length > 0) return
    const { controller } = this
    this.controller = null
    controller?.close()
  }
}
