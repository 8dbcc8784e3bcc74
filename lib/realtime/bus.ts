import "server-only"
import type { Connection } from "@/db/connection"
import { describeError } from "@/lib/core/describe-error"
import type { Id } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import type { Authority } from "./authority"
import { comeBackMs, encodeEvent, encodeHeartbeat } from "./encode-event"
import { formatEventCursor, nowhere, parseEventCursor } from "./event-cursor"
import { keepListening } from "./listener"
import { LogReader } from "./log-reader"
import { OpenStreams } from "./open-streams"

const heartbeatMs = 25_000
const sessionCheckMs = 15_000

export type Subscriber = { id: Id; sessionId: Id }
/** Where to go on from, and the page that asks. */
export type Subscription = { after: string | null; page: string | null }

/**
 * Live updates of one process: one connection that listens, one reader of the log, and the streams of the browsers
 * connected here.
 */
export class Bus {
  private readonly streams = new OpenStreams()
  private readonly stopping = new AbortController()
  private readonly reader: LogReader
  private readonly timers: NodeJS.Timeout[]
  private readonly listening: Promise<void>

  constructor(private readonly authority: Authority) {
    this.reader = new LogReader(authority, this.streams, (personIds) => this.checkSessions(personIds))
    this.listening = keepListening(
      { onWake: (connection) => this.reader.wake(connection), onLost: () => this.reader.lose() },
      this.stopping.signal,
    )
    this.timers = [
      setInterval(() => this.beat(), heartbeatMs),
      setInterval(() => void this.checkAllSessions(), sessionCheckMs),
    ]
  }

  /** Opens a stream for somebody signed in, or says why not: all places of the person are taken, or the server stops. */
  open(viewer: Subscriber, { after, page }: Subscription): ReadableStream<Uint8Array> | "full" | "stopping" {
    if (this.stopping.signal.aborted) return "stopping"
    const stream = this.streams.open({ personId: viewer.id, sessionId: viewer.sessionId, page })
    if (!stream) return "full"
    if (after !== null) stream.after = parseEventCursor(after) ?? nowhere
    this.reader.welcome(stream)
    return stream.readable
  }

  countStreams(): number {
    return this.streams.all().length
  }

  isStopping(): boolean {
    return this.stopping.signal.aborted
  }

  /** The connection that listens, null while there is none: it answers even when the pool is exhausted. */
  connection(): Connection | null {
    return this.reader.connection
  }

  /** The place up to which this process has told everything: where a page rendered now has to go on. */
  position(): string | null {
    return this.reader.position && formatEventCursor(this.reader.position)
  }

  /** Says `bye` to every browser and gives the connection back. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    this.stopping.abort()
    for (const stream of this.streams.all())
      stream.end(encodeEvent({ type: "bye" }, stream.isLive ? this.reader.position : null, comeBackMs()))
    await this.listening
  }

  private beat(): void {
    const { position } = this.reader
    const bytes = encodeHeartbeat(position)
    const bare = encodeHeartbeat(null)
    for (const stream of this.streams.all()) stream.send(stream.isLive ? bytes : bare, position)
  }

  /** Ends the streams of every session that no longer lets anybody in; done on a timer too. */
  async checkAllSessions(): Promise<void> {
    await this.checkSessions(this.streams.personIds())
  }

  private async checkSessions(personIds: readonly Id[]): Promise<void> {
    const streams = personIds.flatMap((personId) => this.streams.of(personId))
    if (streams.length === 0) return
    try {
      const living = await this.authority.listLivingSessions(streams.map(({ owner }) => owner.sessionId))
      const ended = streams.filter(({ owner }) => !living.has(owner.sessionId))
      for (const stream of ended) stream.end(encodeEvent({ type: "signed-out" }, null))
    } catch (error) {
      // The next round asks again; requests of an ended session are refused in any case.
      log.warn({ error: describeError(error) }, "the sessions of open streams could not be checked")
    }
  }
}
