import { db } from "@/db"
import { follows } from "@/db/schema/follows"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { now } from "@/lib/core/clock"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { followPerson } from "./follow"
import { listFollowers, listFollowing } from "./queries"

const handles = ({ items }: { items: { handle: string }[] }) => items.map(({ handle }) => handle)

test("followers and following are listed, newest colleagues first, with what I follow", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy", "dee")
  await followPerson(ada, { handle: "dee" })
  await followPerson(bo, { handle: "dee" })
  await followPerson(cy, { handle: "dee" })
  await followPerson(bo, { handle: "cy" })
  const page = await listFollowers(bo, { handle: "dee" })
  expect(handles(page)).toEqual(["cy", "bo", "ada"])
  expect(page.items.map(({ mine }) => mine)).toEqual([
    { self: false, following: true },
    { self: true, following: false },
    { self: false, following: false },
  ])
  expect(handles(await listFollowing(ada, { handle: "bo" }))).toEqual(["dee", "cy"])
})

test("Q07: pages of followers joined are all followers, once each", async ({ people }) => {
  const [bo] = await people("bo")
  const fans = []
  for (let n = 0; n < 23; n++) fans.push(await createPerson(`fan_${n}`))
  await db
    .insert(follows)
    .values(fans.map(({ id }) => ({ followerId: id, followeeId: bo.id, createdAt: now() })))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listFollowers(bo, { handle: "bo", cursor, limit: 5 })
    seen.push(...handles(page))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(fans.map(({ handle }) => handle).reverse())
})

test.each(["0", "-1", "9223372036854775808", "1e3", "x", "1 or 1=1"])(
  "Q04: the cursor %j is refused",
  async (cursor) => {
    const viewer = await createPerson("bo")
    await expect(listFollowers(viewer, { handle: "bo", cursor })).rejects.toMatchObject({ code: "invalid" })
  },
)

test("Z23: a blocked person is in no list of followers that the other reads; a muted one is", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy", "dee")
  for (const viewer of [ada, bo, cy]) await followPerson(viewer, { handle: "dee" })
  await blockPerson(bo, { handle: "cy" })
  await mutePerson(bo, { handle: "ada" })
  expect(handles(await listFollowers(bo, { handle: "dee" }))).toEqual(["bo", "ada"])
  expect(handles(await listFollowers(cy, { handle: "dee" }))).toEqual(["cy", "ada"])
  expect(handles(await listFollowers(ada, { handle: "dee" }))).toEqual(["cy", "bo", "ada"])
})

test("Z23: the lists of somebody who blocked me are not found, as those of nobody", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await blockPerson(bo, { handle: "cy" })
  const nobody = await listFollowers(cy, { handle: "nobody_here" }).catch((error: unknown) => error)
  await expect(listFollowers(cy, { handle: "bo" })).rejects.toEqual(nobody)
  await expect(listFollowing(cy, { handle: "bo" })).rejects.toEqual(nobody)
})
