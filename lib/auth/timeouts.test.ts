import { sql } from "drizzle-orm"
import { db, pool, transaction } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { toRefusal } from "./failure"

/** What the person is told about the error of this work; null when there is none. */
async function told(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
    return null
  } catch (error) {
    return toRefusal(error, { name: "test", requestId: "test-request" })
  }
}

const busy = {
  status: 503,
  failure: {
    code: "unavailable",
    message: "Rookery is busy right now. Nothing was lost: try again in a moment.",
    retryAfter: 2,
  },
}

test("K06: every connection of the pool bounds statements, locks and idling in a transaction", async () => {
  const { rows } = await db.execute(
    sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
          current_setting('idle_in_transaction_session_timeout') as idle`,
  )
  expect(rows).toEqual([{ statement: "5s", lock: "2s", idle: "10s" }])
})

test("K06: who waits for a locked row is told after two seconds that Rookery is busy", async ({ people }) => {
  const [bo] = await people("bo")
  const rename = sql`update ${peopleTable} set title = 'Waiting' where id = ${bo.id}`
  await transaction(async (tx) => {
    await tx.execute(sql`select 1 from ${peopleTable} where id = ${bo.id} for update`)
    const start = performance.now()
    expect(await told(db.execute(rename))).toEqual(busy)
    expect(performance.now() - start).toBeGreaterThan(1900)
  })
  expect(await told(db.execute(rename))).toBeNull()
})

test("K06: a statement that takes too long is ended, and the connection serves the next one", async () => {
  const slow = transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 50`)
    await tx.execute(sql`select pg_sleep(10)`)
  })
  expect(await told(slow)).toEqual(busy)
  expect(await told(db.execute(sql`select 1`))).toBeNull()
})

test("K06: who idles in a transaction loses it with its locks, and the pool gets over it", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const idler = await pool.connect()
  const ended = new Promise<void>((resolve) => idler.once("end", () => resolve()))
  await idler.query("begin")
  await idler.query("set local idle_in_transaction_session_timeout = 50")
  await idler.query("select 1 from people where id = $1 for update", [bo.id])
  await ended
  expect(await told(idler.query("commit"))).toEqual(busy)
  idler.release(true)
  const rename = sql`update ${peopleTable} set title = 'Free' where id = ${bo.id}`
  expect(await told(db.execute(rename))).toBeNull()
})
