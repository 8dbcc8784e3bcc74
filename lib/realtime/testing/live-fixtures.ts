import { pool } from "@/db"
import { test as base } from "@/db/testing/fixtures"
import { listLivingSessions } from "@/lib/auth/living-sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { findLiveAudience } from "@/lib/timelines/live-audience"
import { keepCampaigning } from "@/lib/worker/leadership"
import { announceEvents } from "../announce"
import { Bus } from "../bus"
import { type LiveReader, readLive } from "./live-reader"

export { expect } from "@/db/testing/fixtures"

type Place = { after?: string | null; page?: string | null; on?: Bus }

type Live = {
  /** Live updates of one more web process. */
  startBus: () => Bus
  /** The stream of a browser; already at the newest place when this resolves. */
  attach: (viewer: Viewer, place?: Place) => Promise<LiveReader>
  /** The same once everything committed before can be read, so that only what follows is told. */
  connect: (viewer: Viewer, place?: Place) => Promise<LiveReader>
  /** One more process that announces events while it leads. */
  startLeader: () => void
  endLeaders: () => Promise<void>
}

/** A web process with live updates, and a leader that announces events. */
export const test = base.extend<{ live: Live }>({
  live: async ({ company: _ }, use) => {
    const endings: (() => Promise<unknown>)[] = []
    const startBus = () => {
      const bus = new Bus({ findAudience: findLiveAudience, listLivingSessions })
      endings.push(() => bus.stop())
      return bus
    }
    const leaders: (() => Promise<void>)[] = []
    const startLeader = () => {
      const stopping = new AbortController()
      const done = keepCampaigning({ onConnected: async () => undefined, take: announcing }, stopping.signal)
      leaders.push(() => {
        stopping.abort()
        return done
      })
    }
    const endLeaders = async () => {
      for (const end of leaders.splice(0)) await end()
    }
    const first = startBus()
    startLeader()
    const attach = async (viewer: Viewer, { after = null, page = null, on = first }: Place = {}) => {
      const opened = on.open(viewer, { after, page })
      if (typeof opened === "string") throw new Error(`the stream was refused: ${opened}`)
      const reader = readLive(opened)
      await reader.until((events, id) => events.length > 0 || id !== null)
      return reader
    }
    const connect = async (viewer: Viewer, place?: Place) => {
      await untilAllIsReadable()
      return attach(viewer, place)
    }
    await use({ startBus, attach, connect, startLeader, endLeaders })
    await endLeaders()
    for (const end of endings.reverse()) await end()
  },
})

/** A transaction of any database of the cluster holds the log back while it runs; other test files have theirs. */
async function untilAllIsReadable() {
  const { rows } = await pool.query("select pg_current_xact_id()::text as xid")
  for (;;) {
    const { rowCount } = await pool.query(
      "select where pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8",
      [rows[0].xid],
    )
    if (rowCount) return
  }
}

function announcing() {
  let since: string | null = null
  return [
    {
      everyMs: 20,
      run: async (connection: Parameters<typeof announceEvents>[0]) => {
        since = await announceEvents(connection, since)
      },
    },
  ]
}
