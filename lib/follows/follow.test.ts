import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { follows } from "@/db/schema/follows"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { parseInput } from "@/lib/auth/parse-input"
import { blockPerson, unblockPerson } from "@/lib/people/block"
import { PersonInput } from "@/lib/people/input"
import { getProfile } from "@/lib/people/queries"
import { followPerson, unfollowPerson } from "./follow"

const rows = () => db.select().from(follows)
const kinds = async () => (await db.select({ kind: events.kind }).from(events)).map(({ kind }) => kind)

test("bo follows cy, and cy's profile says so to both", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  expect(await followPerson(bo, { handle: "cy" })).toEqual({ following: true })
  const seen = await getProfile(bo, "cy")
  expect(seen.mine).toMatchObject({ following: true, followsMe: false })
  expect(seen.counts.followers).toBe(1)
  expect((await getProfile(cy, "bo")).mine).toMatchObject({ following: false, followsMe: true })
})

test("following twice is following once, with one event", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await followPerson(bo, { handle: "cy" })
  await followPerson(bo, { handle: "cy" })
  expect(await rows()).toHaveLength(1)
  expect(await kinds()).toEqual(["follow.created"])
})

test("twenty follows at once are one follow", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await Promise.all(Array.from({ length: 20 }, () => followPerson(bo, { handle: "cy" })))
  expect(await kinds()).toEqual(["follow.created"])
})

test("unfollowing ends it, and unfollowing again is harmless", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await followPerson(bo, { handle: "cy" })
  await unfollowPerson(bo, { handle: "cy" })
  expect(await unfollowPerson(bo, { handle: "cy" })).toEqual({ following: false })
  expect(await rows()).toEqual([])
  expect(await kinds()).toEqual(["follow.created", "follow.deleted"])
})

test("nobody follows themselves", async ({ people }) => {
  const [bo] = await people("bo")
  await expect(followPerson(bo, { handle: "bo" })).rejects.toMatchObject({ code: "invalid" })
})

test("somebody who has left cannot be followed", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  await expect(followPerson(bo, { handle: "cy" })).rejects.toThrow("Cy Novak has left the company.")
})

test("Z23: a follow between blocked people is refused like a stranger's, both ways", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await blockPerson(bo, { handle: "cy" })
  const stranger = await followPerson(bo, { handle: "nobody_here" }).catch((error: unknown) => error)
  await expect(followPerson(bo, { handle: "cy" })).rejects.toEqual(stranger)
  await expect(followPerson(cy, { handle: "bo" })).rejects.toEqual(stranger)
  expect(await rows()).toEqual([])
})

test("Z23: a follow and a block at the same moment never leave a blocked follower", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  for (let round = 0; round < 20; round++) {
    await db.delete(follows)
    await Promise.allSettled([
      followPerson(bo, { handle: "cy" }),
      blockPerson(cy, { handle: "bo" }),
      followPerson(bo, { handle: "cy" }),
    ])
    expect(await rows()).toEqual([])
    await unblockPerson(cy, { handle: "bo" })
  }
})

test("I03: a follow names a handle and nothing else", () => {
  for (const extra of [{ followerId: "1" }, { createdAt: 0 }, { viewer: { id: "1" } }])
    expect(() => parseInput(PersonInput, { handle: "cy", ...extra })).toThrow()
  expect(parseInput(PersonInput, { handle: " @Cy " })).toEqual({ handle: "cy" })
})

test.each(["", "c", "cy\0", "ｃｙ/..", "сy", "x".repeat(31), 7, null, ["cy"], { a: 1 }])(
  "N01: %j is no handle",
  (handle) => {
    expect(() => parseInput(PersonInput, { handle })).toThrow()
  },
)
