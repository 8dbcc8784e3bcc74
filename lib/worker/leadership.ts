import "server-only"
import { sql } from "drizzle-orm"
import { Connection } from "@/db/connection"
import { locks } from "@/db/locks"
import { statement } from "@/db/statement"
import { describeError } from "@/lib/core/describe-error"
import { keepTrying } from "@/lib/core/keep-trying"
import { log } from "@/lib/core/log"
import { pause } from "@/lib/core/pause"

const tryAgainMs = 250
const afterFailureMs = 1000

/** Something that exactly one process does, again and again. */
export type Duty = { everyMs: number; run: (connection: Connection) => Promise<unknown> }

type Office = {
  /** On every new connection, leading or not. */
  onConnected: (connection: Connection) => Promise<void>
  /** The duties of one term. */
  take: () => Duty[]
}

const tryLock = statement<{ isHeld: boolean }>(
  "leader_try_lock",
  sql`select pg_try_advisory_lock(${sql.placeholder("key")}) as "isHeld"`,
)

/**
 * Takes part in the election until the signal ends it, and does the duties of the office while it leads. When a
 * leader dies, another follows within half a second: its lock goes with its connection.
 */
export async function keepCampaigning(office: Office, signal: AbortSignal): Promise<void> {
  await keepTrying(() => campaign(office, signal), "the worker has no connection", signal)
}

async function campaign({ onConnected, take }: Office, signal: AbortSignal): Promise<void> {
  const connection = await Connection.open("worker")
  const term = new AbortController()
  const end = () => term.abort()
  void connection.ended.then(end)
  signal.addEventListener("abort", end, { once: true })
  if (signal.aborted) end()
  try {
    await onConnected(connection)
    while (!term.signal.aborted && !(await isElected(connection))) await pause(tryAgainMs, term.signal)
    await Promise.all(take().map((duty) => repeat(duty, connection, term.signal)))
  } finally {
    signal.removeEventListener("abort", end)
    await connection.close()
  }
}

async function isElected(connection: Connection): Promise<boolean> {
  const [row] = await tryLock({ key: locks.leader }, connection)
  return row?.isHeld === true
}

async function repeat({ everyMs, run }: Duty, connection: Connection, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await run(connection)
      await pause(everyMs, signal)
    } catch (error) {
      if (signal.aborted) return
      log.warn({ error: describeError(error) }, "a duty of the leader failed")
      // A connection that does not answer cannot lead.
      await connection.query({ text: "select" }).catch(() => connection.close())
      await pause(afterFailureMs, signal)
    }
  }
}
