import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { expect, test } from "@playwright/test"
import { freePort } from "../scripts/ports"
import { carrier } from "./reliability/carrier"
import { type Company, foundCompany, type Person } from "./reliability/company"
import { type Acknowledged, type Content, post, postUntilAcknowledged } from "./reliability/poster"
import { configuration, type Server, spawnNext, startServer } from "./reliability/server"

test.describe.configure({ mode: "serial" })

let company: Company
let bo: Person
let cy: Person

test.beforeAll(async () => {
  company = await foundCompany()
  bo = await company.hire("bo")
  cy = await company.hire("cy")
})

test.afterAll(() => company.dissolve())

test.beforeEach(() => company.query("truncate events, posts, media cascade"))

/** What was confirmed is there, once, with one event; a try that was never confirmed may be there, but never twice. */
async function expectNothingLostOrDoubled(acknowledged: Acknowledged) {
  const rows = await company.query<{ body: string; posts: number; events: number }>(
    `select p.body, count(distinct p.id)::int as posts, count(e.id)::int as events
     from posts p left join events e on e.post_id = p.id and e.kind = 'post.created' group by p.body`,
  )
  expect(rows.filter(({ posts, events }) => posts !== 1 || events !== 1)).toEqual([])
  const stored = new Set(rows.map(({ body }) => body))
  expect([...acknowledged.keys()].filter((key) => !stored.has(key))).toEqual([])
}

/** What was sent along with a post is on it: all of it, and no more. */
async function expectAllCarried(carried: ReturnType<typeof carrier>["carried"]) {
  const rows = await company.query<{ body: string; images: number; options: number }>(
    `select p.body, count(distinct m.id)::int as images, count(distinct o.n)::int as options from posts p
     left join media m on m.post_id = p.id left join poll_options o on o.post_id = p.id group by p.body`,
  )
  expect(rows.filter(({ images }) => images === 1)).toHaveLength(8)
  expect(rows.filter(({ options }) => options === 2).length).toBeGreaterThan(0)
  const found = new Map(rows.map(({ body, images, options }) => [body, { images, options }]))
  expect(found).toEqual(carried)
}

/** Eight writers post, and when half of it is confirmed something happens to the house. */
async function underLoad(
  posts: number,
  server: () => Server,
  disturb: () => Promise<unknown>,
  carry?: (content: Content, n: number) => Promise<Content>,
): Promise<Acknowledged> {
  let disturbance: Promise<unknown> | null = null
  const acknowledged = await postUntilAcknowledged({
    person: bo,
    origin: () => server().origin,
    writers: 8,
    postsEach: posts / 8,
    carry,
    onAcknowledged: (count) => {
      if (count >= posts / 2) disturbance ??= disturb()
    },
  })
  await disturbance
  expect(acknowledged.size).toBe(posts)
  return acknowledged
}

test("K07: posts survive kill -9 of the app with their images and polls: each is there once and told once", async () => {
  let server = await startServer(company)
  const { port } = server
  const { carried, carry } = carrier({ person: bo, origin: () => server.origin }, { postsEach: 25 })
  const acknowledged = await underLoad(
    200,
    () => server,
    async () => {
      server.signal("SIGKILL")
      await server.exited
      server = await startServer(company, port)
    },
    carry,
  )
  await expectNothingLostOrDoubled(acknowledged)
  await expectAllCarried(carried)
  expect(Math.max(...acknowledged.values())).toBeGreaterThan(1)
  await server.stop()
})

test("K09: what can still be taken back survives kill -9 of the app: each is posted once, whole, and told once", async () => {
  await company.query("update people set undo_seconds = 2 where id = $1", [bo.id])
  let server = await startServer(company)
  const { port } = server
  const restart = async () => {
    server.signal("SIGKILL")
    await server.exited
    server = await startServer(company, port)
  }
  const { carried, carry } = carrier({ person: bo, origin: () => server.origin }, { postsEach: 5 })
  const acknowledged = await underLoad(40, () => server, restart, carry)
  // Once more while they go out.
  await company.query(
    "update outgoing_posts set publish_at = now() where id in (select id from outgoing_posts limit 20)",
  )
  await expect.poll(async () => (await company.query("select from posts")).length).toBeGreaterThan(0)
  await restart()
  await expect.poll(async () => (await company.query("select from outgoing_posts")).length).toBe(0)
  const rows = await company.query<{ body: string; posts: number; told: number }>(
    `select p.body, count(distinct p.id)::int as posts, count(e.id)::int as told
     from posts p left join events e on e.post_id = p.id and e.kind = 'post.created' group by p.body`,
  )
  expect(rows.filter(({ posts, told }) => posts !== 1 || told !== 1)).toEqual([])
  expect(rows.map(({ body }) => body).toSorted()).toEqual([...acknowledged.keys()].toSorted())
  await expectAllCarried(carried)
  await company.query("update people set undo_seconds = null")
  await server.stop()
})

for (const [id, what, disturb] of [
  ["K01", "a restart of PostgreSQL", () => company.restartDatabase()],
  ["K02", "the crash of a PostgreSQL process", () => company.crashDatabase()],
] as const)
  test(`${id}: posts survive ${what}, and open pages hear of each once, in order`, async () => {
    const server = await startServer(company)
    const reader = await server.listen(cy)
    await reader.until((_, place) => place !== null)
    let pausedMs = 0
    const acknowledged = await underLoad(
      80,
      () => server,
      async () => {
        await disturb()
        const startedAt = performance.now()
        await postUntilAcknowledged({ person: bo, origin: () => server.origin, writers: 1, postsEach: 1 })
        pausedMs = performance.now() - startedAt
      },
    )
    await expectNothingLostOrDoubled(acknowledged)
    expect(pausedMs).toBeLessThan(5000)
    const stored = await company.query<{ post_id: string }>("select post_id from events order by xid, id")
    // After a crash PostgreSQL may begin again a little behind where it was read: then browsers are told to read anew.
    const heard = () => reader.ofType("post").map(({ data }) => data.id)
    await reader.until(() => heard().length >= stored.length)
    expect(heard()).toEqual(stored.map(({ post_id }) => post_id))
    await server.stop()
  })

test("K12: a browser whose server is killed goes on at another, and hears each post once, in order", async () => {
  const servers = await Promise.all([startServer(company), startServer(company)])
  const [doomed, steady] = servers
  let first = await doomed.listen(cy)
  await first.until((_, place) => place !== null)
  const acknowledged = underLoad(
    80,
    () => steady,
    async () => {
      doomed.signal("SIGKILL")
      await doomed.exited
      await first.ended.catch(() => undefined)
      const heard = first.told
      first = await steady.listen(cy, first.lastId())
      first.told.unshift(...heard)
    },
  )
  await expectNothingLostOrDoubled(await acknowledged)
  const stored = await company.query<{ post_id: string }>("select post_id from events order by xid, id")
  await first.until((events) => events.length >= stored.length)
  expect(first.told.map(({ data }) => data.id)).toEqual(stored.map(({ post_id }) => post_id))
  await steady.stop()
})

test("K21: a server told to stop finishes what it began, sends its streams away, and ends well in time", async () => {
  const server = await startServer(company)
  const crowd = await Promise.all(Array.from({ length: 20 }, (_, n) => company.hire(`crowd${n}`)))
  const readers = await Promise.all(
    crowd.flatMap((person) => Array.from({ length: 5 }, () => server.listen(person))),
  )
  await Promise.all(readers.map((reader) => reader.until((_, place) => place !== null)))
  const tries = Array.from({ length: 16 }, () => randomUUID())
  const posting = tries.map((key) => post({ person: bo, origin: () => server.origin, key }))
  const startedAt = performance.now()
  server.signal("SIGTERM")
  expect(await server.exited).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  await Promise.all(readers.map((reader) => reader.ended))
  expect(readers.map((reader) => reader.told.at(-1)?.type)).toEqual(readers.map(() => "bye"))
  expect(new Set(readers.map((reader) => reader.told.at(-1)?.retryMs)).size).toBeGreaterThan(10)
  const confirmed = await Promise.all(posting)
  await expectNothingLostOrDoubled(new Map(tries.filter((_, n) => confirmed[n]).map((key) => [key, 1])))
})

test("K24: the server does not start without its configuration, names what is wrong, and prints no value", async () => {
  const port = await freePort()
  const { AUTH_SECRET: _, ...env } = configuration(`http://localhost:${port}`, company.databaseUrl)
  const child = spawnNext(port, { ...env, OIDC_ISSUER: "nonsense-value" }, ["ignore", "ignore", "pipe"])
  let told = ""
  child.stderr?.on("data", (bytes) => {
    told += bytes
  })
  const [code] = await once(child, "close")
  expect(code).toBe(1)
  expect(told).toContain("AUTH_SECRET: is missing")
  expect(told).toContain("OIDC_ISSUER: ")
  expect(told).not.toContain("nonsense-value")
})
