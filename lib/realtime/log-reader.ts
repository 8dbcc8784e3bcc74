import "server-only"
import type { Connection } from "@/db/connection"
import { describeError } from "@/lib/core/describe-error"
import type { Id } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import type { Authority } from "./authority"
import { deliver, inBatches } from "./deliver"
import { encodeEvent } from "./encode-event"
import { compareEventCursors, type EventCursor } from "./event-cursor"
import type { LiveStream } from "./live-stream"
import type { OpenStreams } from "./open-streams"
import { type LoggedEvent, readEvents } from "./read-events"
import { maxReplayed, replay } from "./replay"

/** Before the first transaction of any database. */
const start: EventCursor = { xid: "0", id: "0" }

/** Reads the log of events for all streams of this process, one round at a time, and tells them what is theirs. */
export class LogReader {
  connection: Connection | null = null
  position: EventCursor | null = null
  private newcomers: LiveStream[] = []
  private isReading = false
  private isWanted = false

  constructor(
    private readonly authority: Authority,
    private readonly streams: OpenStreams,
    private readonly onSessionsEnded: (personIds: readonly Id[]) => Promise<void>,
  ) {}

  /** There may be something new to read, and this connection can read it. */
  wake(connection: Connection): void {
    this.connection = connection
    this.read()
  }

  /** The connection is gone; streams stay open and are told everything once there is another. */
  lose(): void {
    this.connection = null
  }

  /** Lets a new stream in: it is told what it missed, then everything from there on. */
  welcome(stream: LiveStream): void {
    this.newcomers.push(stream)
    this.read()
  }

  private read(): void {
    this.isWanted = true
    if (!this.isReading) void this.readWhileWanted()
  }

  private async readWhileWanted(): Promise<void> {
    this.isReading = true
    while (this.isWanted && this.connection) {
      this.isWanted = false
      try {
        await this.readOnce(this.connection)
      } catch (error) {
        log.warn({ error: describeError(error) }, "the log of events could not be read")
        // Whatever was half read is read again by the next wake; a lost connection brings one of its own.
      }
    }
    this.isReading = false
  }

  private async readOnce(connection: Connection): Promise<void> {
    const position = await this.readNews(connection)
    const newcomers = this.newcomers
    this.newcomers = []
    if (newcomers.length > 0) await replay(connection, this.authority, newcomers, position)
  }

  private async readNews(connection: Connection): Promise<EventCursor> {
    this.position ??= (await readEvents(connection, start, 0)).horizon
    for (;;) {
      const news = await readEvents(connection, this.position, maxReplayed)
      if (compareEventCursors(news.horizon, this.position) < 0) return this.startAgain(news.horizon)
      await this.tell(connection, news.events)
      this.position = news.position
      if (news.isComplete) return news.position
    }
  }

  private async tell(connection: Connection, events: readonly LoggedEvent[]): Promise<void> {
    const personIds = this.streams.personIds()
    const of = (personId: Id) => this.streams.of(personId).filter((stream) => stream.isLive)
    for (const batch of inBatches(events, personIds.length)) {
      await deliver(connection, this.authority, batch, { personIds, of })
      // Said before the next batch can fail: nothing is told twice.
      this.position = batch.at(-1) ?? this.position
    }
    const ended = events.flatMap(({ kind, personId }) => (isEnding(kind) && personId ? [personId] : []))
    if (ended.length > 0) void this.onSessionsEnded([...new Set(ended)])
  }

  // A horizon behind us means another history: a database restored, or a standby that had not heard everything.
  private startAgain(horizon: EventCursor): EventCursor {
    log.warn("the log of events went back; every stream starts afresh")
    this.position = horizon
    for (const stream of this.streams.all()) stream.send(encodeEvent({ type: "reset" }, horizon), horizon)
    return horizon
  }
}

const isEnding = (kind: LoggedEvent["kind"]) => kind === "session.ended" || kind === "person.suspended"
