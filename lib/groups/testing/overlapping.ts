import { EventEmitter, once } from "node:events"
import { sql } from "drizzle-orm"
import { db, transaction } from "@/db"

type Act = () => Promise<unknown>

/**
 * Two acts at the same moment, always in the same way: the second begins when the first has done everything but commit,
 * and the first commits as soon as the second either waits for it or is through. Gives what became of each.
 */
export async function overlapping(
  first: Act,
  second: Act,
): Promise<PromiseSettledResult<unknown>["status"][]> {
  const signals = new EventEmitter()
  const [acted, mayCommit] = [once(signals, "acted"), once(signals, "may commit")]
  const one = transaction(async () => {
    await first().finally(() => signals.emit("acted"))
    await mayCommit
  })
  await acted
  let isThrough = false
  const two = second().finally(() => {
    isThrough = true
  })
  const both = Promise.allSettled([one, two])
  while (!isThrough && !(await isAnybodyWaiting()));
  signals.emit("may commit")
  return (await both).map(({ status }) => status)
}

async function isAnybodyWaiting(): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}
