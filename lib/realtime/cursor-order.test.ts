import { randomInt } from "node:crypto"
import pg from "pg"
import { pool } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { announceEvents, wakeChannel } from "./announce"
import { readEvents } from "./read-events"
import { expect, test } from "./testing/live-fixtures"
import type { LiveReader } from "./testing/live-reader"

const writers = 16
// In all fewer than a browser may miss and still be told.
const postsEach = 12

/** Sixteen connections post at once; each holds its transaction open for a while, so that they commit out of order. */
async function writeConcurrently(author: Viewer): Promise<string[]> {
  const own = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: writers })
  const write = async () => {
    const ids: string[] = []
    for (let n = 0; n < postsEach; n += 1) {
      const id = newId()
      const client = await own.connect()
      await client.query("begin")
      await client.query("insert into posts (id, author_id, body) values ($1, $2, 'x')", [id, author.id])
      await client.query(
        "insert into events (id, kind, actor_id, post_id, at) values ($1, 'post.created', $2, $3, now())",
        [newId(), author.id, id],
      )
      await client.query("select pg_sleep($1)", [randomInt(12) / 1000])
      await client.query("commit")
      client.release()
      ids.push(id)
    }
    return ids
  }
  const written = await Promise.all(Array.from({ length: writers }, write))
  await own.end()
  return written.flat()
}

/**
 * Asks again, as leader and readers do: a transaction of any database of the cluster holds the log back while it runs.
 * Gives up before the test does, so that the failure says what is missing.
 */
async function askUntil(isSo: () => boolean, ask: () => Promise<unknown>): Promise<void> {
  const deadline = performance.now() + 15_000
  while (!isSo() && performance.now() < deadline) await ask()
}

const heard = (reader: LiveReader) => reader.ofType("post").map(({ data }) => String(data.id))

test("K12: with 16 writers at once, browsers that come and go between two servers hear every post once, in order", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const servers = [live.startBus(), live.startBus()] as const
  const steady = await live.connect(cy, { on: servers[0] })
  const parts: LiveReader[] = []
  let isWriting = true
  const written = writeConcurrently(bo)
  const flapping = (async () => {
    let after = steady.lastId()
    for (let turn = 0; isWriting; turn += 1) {
      const reader = await live.attach(cy, { after, on: servers[turn % 2] })
      parts.push(reader)
      await Promise.race([reader.until((events) => events.length >= 7), written])
      await reader.close()
      after = reader.lastId()
    }
    return live.attach(cy, { after, on: servers[0] })
  })()
  const ids = await written
  isWriting = false
  const last = await flapping
  parts.push(last)

  await steady.until(() => steady.told.length === ids.length)
  await last.until(() => parts.flatMap(heard).length >= ids.length)
  expect(parts.length).toBeGreaterThan(2)
  expect(new Set(heard(steady))).toEqual(new Set(ids))
  expect(parts.flatMap(heard)).toEqual(heard(steady))
  expect(parts.flatMap((part) => part.ofType("reset"))).toEqual([])
})

test("a reader that went by ids alone would lose what commits late; going by transactions loses nothing", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const { horizon } = await readEvents(pool, { xid: "0", id: "0" }, 0)
  const byId = new Set<string>()
  const byTransaction = new Set<string>()
  let lastId = "0"
  let position = horizon
  let isWriting = true
  const read = async () => {
    const { rows } = await pool.query("select id from events where id > $1 order by id", [lastId])
    for (const { id } of rows) byId.add(id)
    lastId = rows.at(-1)?.id ?? lastId
    const news = await readEvents(pool, position, 1000)
    for (const { id } of news.events) byTransaction.add(id)
    position = news.position
  }
  const reading = (async () => {
    while (isWriting) await read()
  })()
  const ids = await writeConcurrently(bo)
  isWriting = false
  await reading
  await read()
  await askUntil(() => byTransaction.size === ids.length, read)
  expect(byTransaction.size).toBe(ids.length)
  expect(byId.size).toBeLessThan(ids.length)
})

test("a notification says that something happened, never what", async ({ people }) => {
  const [bo] = await people("bo")
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await listener.connect()
  const payloads: unknown[] = []
  listener.on("notification", ({ payload }) => payloads.push(payload))
  await listener.query(`listen ${wakeChannel}`)
  const { horizon } = await readEvents(listener, { xid: "0", id: "0" }, 0)
  await createPost(bo, { body: "Between us" })
  let since: string | null = horizon.xid
  await askUntil(
    () => payloads.length > 0,
    async () => {
      since = await announceEvents(listener, since)
    },
  )
  expect(payloads).toEqual([""])
  await listener.end()
})
