import { eq } from "drizzle-orm"
import { db, transaction } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { endSessionsOf } from "@/lib/auth/end-sessions"
import { maxStreamsPerPerson } from "@/lib/core/limits"
import { recordEvent } from "@/lib/events/record-event"
import { createPost } from "@/lib/posts/create-post"
import { expect, test } from "./testing/live-fixtures"

test("A12: a session that ends takes its stream with it, at once", async ({ people, live }) => {
  const [bo, cy] = await people("bo", "cy")
  const [ending, other] = [await live.connect(bo), await live.connect(cy)]
  await endSessionsOf(bo.id)
  await ending.ended
  expect(ending.told.map(({ type }) => type)).toEqual(["signed-out"])
  await createPost(cy, { body: "Bye, Bo" })
  await other.until((events) => events.length === 1)
  expect(ending.told).toHaveLength(1)
})

test("M07: whoever is suspended hears nothing more", async ({ people, live }) => {
  const [ada, bo] = await people("ada", "bo")
  const reader = await live.connect(bo)
  await transaction(async (tx) => {
    await tx.update(peopleTable).set({ state: "suspended" }).where(eq(peopleTable.id, bo.id))
    await recordEvent(tx, { kind: "person.suspended", actorId: ada.id, personId: bo.id })
  })
  await reader.ended
  expect(reader.told.map(({ type }) => type)).toEqual(["signed-out"])
})

test("a session that simply runs out is noticed by the round that looks at all open streams", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const bus = live.startBus()
  const [over, alive] = [await live.connect(bo, { on: bus }), await live.connect(cy, { on: bus })]
  await db.delete(sessions).where(eq(sessions.id, bo.sessionId))
  await bus.checkAllSessions()
  await over.ended
  expect(over.told.map(({ type }) => type)).toEqual(["signed-out"])
  expect(alive.told).toEqual([])
})

test("one person may hold five streams, and a sixth is refused until one closes", async ({
  people,
  live,
}) => {
  const [bo] = await people("bo")
  const bus = live.startBus()
  const open = () => bus.open(bo, { after: null, page: null })
  const streams = Array.from({ length: maxStreamsPerPerson }, open)
  expect(streams.every((stream) => typeof stream !== "string")).toBe(true)
  expect(open()).toBe("full")
  await (streams[0] as ReadableStream).cancel()
  expect(open()).not.toBe("full")
})

test("a page that lost its stream gets its place back instead of taking another", async ({
  people,
  live,
}) => {
  const [bo] = await people("bo")
  const bus = live.startBus()
  const lost = await live.connect(bo, { page: "page-of-bo", on: bus })
  for (let n = 0; n < maxStreamsPerPerson; n += 1) await live.connect(bo, { page: "page-of-bo", on: bus })
  await lost.ended
  expect(bus.countStreams()).toBe(1)
})

test("K14: a browser that does not read is dropped with a reset and holds nobody up", async ({
  people,
  live,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const bus = live.startBus()
  const stuck = bus.open(cy, { after: null, page: null })
  const reading = await live.connect(dee, { on: bus })
  if (typeof stuck === "string") throw new Error(stuck)
  const { item } = await createPost(bo, { body: "Tick" })
  for (let round = 0; round < 10; round += 1)
    await transaction(async (tx) => {
      for (let n = 0; n < 100; n += 1)
        await recordEvent(tx, { kind: "post.created", actorId: bo.id, postId: item.id })
    })
  await reading.until((events) => events.length === 1001)
  expect(bus.countStreams()).toBe(1)
  const left = await new Response(stuck).text()
  expect(left.length).toBeLessThan(1000)
  expect(left).toMatch(/id: \d+-\d+\nevent: reset\ndata: \{\}\n\n$/)
})

test("K21: a server that stops says so, and when to come back, and a new one goes on from there", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const bus = live.startBus()
  const reader = await live.connect(cy, { on: bus })
  await bus.stop()
  await reader.ended
  expect(reader.told).toMatchObject([{ type: "bye" }])
  expect(reader.told[0]?.retryMs).toBeGreaterThanOrEqual(500)
  expect(reader.told[0]?.retryMs).toBeLessThanOrEqual(5000)
  expect(bus.open(cy, { after: null, page: null })).toBe("stopping")
  const { item } = await createPost(bo, { body: "While you were away" })
  const back = await live.connect(cy, { after: reader.lastId() })
  await back.until((events) => events.length === 1)
  expect(back.told[0]?.data).toMatchObject({ id: item.id })
})
