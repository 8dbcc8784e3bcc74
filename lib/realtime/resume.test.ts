import { transaction } from "@/db"
import { recordEvent } from "@/lib/events/record-event"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { maxReplayed } from "./replay"
import { killBackends } from "./testing/backends"
import { expect, test } from "./testing/live-fixtures"

test("K10: what was committed while nobody announced it is told once somebody does", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const reader = await live.connect(cy)
  await live.endLeaders()
  const { item } = await createPost(bo, { body: "Into the silence" })
  live.startLeader()
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]?.data).toMatchObject({ id: item.id })
})

test("when the leading process dies, another announces", async ({ people, live }) => {
  const [bo, cy] = await people("bo", "cy")
  const reader = await live.connect(cy)
  live.startLeader()
  expect(await killBackends("rookery worker")).toBeGreaterThan(0)
  const { item } = await createPost(bo, { body: "Still here?" })
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]?.data).toMatchObject({ id: item.id })
})

test("K15: a process whose listening connection is cut listens again and tells what it missed, once", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const reader = await live.connect(cy)
  const { item: before } = await createPost(bo, { body: "Before" })
  await reader.until((events) => events.length === 1)
  expect(await killBackends("rookery listener")).toBe(1)
  const { item: during } = await createPost(bo, { body: "During" })
  await reader.until((events) => events.length === 2)
  const { item: after } = await createPost(bo, { body: "After" })
  await reader.until((events) => events.length === 3)
  expect(reader.told.map(({ data }) => data.id)).toEqual([before.id, during.id, after.id])
})

test("a browser that comes back hears exactly what it missed, from whichever server", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const first = await live.connect(cy)
  await createPost(bo, { body: "Heard" })
  await first.until((events) => events.length === 1)
  await first.close()
  const missed = [await createPost(bo, { body: "One" }), await createPost(bo, { body: "Two" })]
  const second = await live.connect(cy, { after: first.lastId(), on: live.startBus() })
  await second.until((events) => events.length === 2)
  expect(second.told.map(({ data }) => data.id)).toEqual(missed.map(({ item }) => item.id))
})

test("K13: what was missed is weighed by what the person may see now, not then", async ({ people, live }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const first = await live.connect(cy)
  await first.close()
  await createPost(bo, { body: "Loud" })
  await mutePerson(cy, { handle: "bo" })
  const { item } = await createPost(dee, { body: "Quiet" })
  const second = await live.connect(cy, { after: first.lastId() })
  await second.until((events) => events.length === 1)
  expect(second.told.map(({ data }) => data.id)).toEqual([item.id])
})

for (const after of [
  "garbage",
  "1",
  "-5-7",
  "99999999999999999999-1",
  "9000000000-1",
  "3-4",
  "1-2-3",
  "1-0x1",
  "",
])
  test(`K13: the place "${after}" is not of this log, so the browser is told to read again`, async ({
    people,
    live,
  }) => {
    const [bo, cy] = await people("bo", "cy")
    await createPost(bo, { body: "Long ago" })
    const reader = await live.connect(cy, { after })
    expect(reader.told.map(({ type }) => type)).toEqual(["reset"])
    const { item } = await createPost(bo, { body: "Now" })
    await reader.until((events) => events.some(({ data }) => data.id === item.id))
  })

test("K13: who missed too much is told to read again instead of hearing it all", async ({ people, live }) => {
  const [bo, cy] = await people("bo", "cy")
  const first = await live.connect(cy)
  await first.close()
  const { item } = await createPost(bo, { body: "Again and again" })
  await transaction(async (tx) => {
    for (let n = 0; n < maxReplayed; n += 1)
      await recordEvent(tx, { kind: "post.created", actorId: bo.id, postId: item.id })
  })
  const second = await live.connect(cy, { after: first.lastId() })
  expect(second.told.map(({ type }) => type)).toEqual(["reset"])
  await second.close()
  const third = await live.connect(cy, { after: second.lastId() })
  expect(third.told).toEqual([])
})
