import "server-only"
import journal from "@/db/migrations/meta/_journal.json"
import { pause } from "@/lib/core/pause"
import { findBus } from "@/lib/realtime/current-bus"

const answerWithinMs = 1000
/** The newest migration that this code was built with; a database that is ahead of it serves it just as well. */
const expected = Math.max(...journal.entries.map(({ when }) => when))

type Obstacle = "stopping" | "database" | "migrations"

let isMigrated = false

/**
 * What keeps this process from serving, null if nothing does. It asks over the connection that listens for live
 * updates, so that it answers within a second even while requests hold every connection of the pool.
 */
export async function findObstacle(): Promise<Obstacle | null> {
  const bus = findBus()
  if (bus?.isStopping()) return "stopping"
  const connection = bus?.connection()
  if (!connection) return "database"
  const done = new AbortController()
  const text = isMigrated ? "select" : "select max(created_at) as newest from drizzle.__drizzle_migrations"
  const answer = connection.query<{ newest: string | null }>({ text }).then(({ rows }) => rows[0])
  const row = await Promise.race([
    answer.catch(() => null),
    pause(answerWithinMs, done.signal).then(() => null),
  ])
  done.abort()
  if (!row) return "database"
  isMigrated ||= Number(row.newest) >= expected
  return isMigrated ? null : "migrations"
}
