import type { sql } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { follows } from "@/db/schema/follows"
import { hides } from "@/db/schema/hides"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { followPerson } from "@/lib/follows/follow"
import { blockPerson, unblockPerson } from "./block"
import { listHidden } from "./list-hidden"
import { mutePerson, unmutePerson } from "./mute"
import { notBlocked, notHidden } from "./not-hidden"
import { getProfile, listPeople, suggestMentions, suggestPeople } from "./queries"
import { updateOwnProfile } from "./update-own-profile"

const kinds = async () => (await db.select({ kind: events.kind }).from(events)).map(({ kind }) => kind)
const shown = async (where: ReturnType<typeof sql>) =>
  (await db.select({ handle: peopleTable.handle }).from(peopleTable).where(where))
    .map(({ handle }) => handle)
    .sort()

test("a muted person is hidden from me, and I am not hidden from them", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await mutePerson(bo, { handle: "cy" })
  expect(await shown(notHidden(bo, peopleTable.id))).toEqual(["bo"])
  expect(await shown(notHidden(cy, peopleTable.id))).toEqual(["bo", "cy"])
  expect((await getProfile(bo, "cy")).mine).toMatchObject({ muted: true, blocked: false })
  expect((await getProfile(cy, "bo")).mine).toMatchObject({ muted: false, blockedBy: false })
})

test("muting twice, and unmuting twice, changes nothing more", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await mutePerson(bo, { handle: "cy" })
  await mutePerson(bo, { handle: "cy" })
  await unmutePerson(bo, { handle: "cy" })
  await unmutePerson(bo, { handle: "cy" })
  expect(await db.select().from(hides)).toEqual([])
  expect(await kinds()).toEqual(["hide.created", "hide.deleted"])
})

test("a block is two rows and ends the following both ways", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await followPerson(bo, { handle: "cy" })
  await followPerson(cy, { handle: "bo" })
  await blockPerson(bo, { handle: "cy" })
  await blockPerson(bo, { handle: "cy" })
  expect(await db.select().from(follows)).toEqual([])
  expect(await db.select().from(hides)).toHaveLength(2)
  expect((await kinds()).sort()).toEqual([
    "follow.created",
    "follow.created",
    "follow.deleted",
    "follow.deleted",
    "hide.created",
  ])
})

test("unblocking ends my block and not the other's", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await blockPerson(bo, { handle: "cy" })
  await blockPerson(cy, { handle: "bo" })
  await unblockPerson(bo, { handle: "cy" })
  await unblockPerson(bo, { handle: "cy" })
  expect((await getProfile(bo, "cy")).mine).toMatchObject({ blocked: false, blockedBy: true })
  expect((await getProfile(cy, "bo")).mine).toMatchObject({ blocked: true, blockedBy: false })
  expect(await shown(notBlocked(bo, peopleTable.id))).toEqual(["bo"])
  await unblockPerson(cy, { handle: "bo" })
  expect(await db.select().from(hides)).toEqual([])
})

test("somebody both muted and blocked is hidden like anybody else", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await mutePerson(bo, { handle: "cy" })
  await blockPerson(bo, { handle: "cy" })
  expect(await shown(notHidden(bo, peopleTable.id))).toEqual(["bo"])
  expect(await shown(notBlocked(bo, peopleTable.id))).toEqual(["bo"])
  expect(await listHidden(bo)).toMatchObject([{ handle: "cy", muted: true, blocked: true }])
})

test("the list of hidden people does not tell who blocked me", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo", "cy")
  await blockPerson(bo, { handle: "ada" })
  await mutePerson(ada, { handle: "cy" })
  expect((await listHidden(ada)).map(({ handle }) => handle)).toEqual(["cy"])
})

test("nobody mutes or blocks themselves, or somebody who is not there", async ({ people }) => {
  const [bo] = await people("bo")
  for (const hide of [mutePerson, blockPerson]) {
    await expect(hide(bo, { handle: "bo" })).rejects.toMatchObject({ code: "invalid" })
    await expect(hide(bo, { handle: "nobody_here" })).rejects.toMatchObject({ code: "not_found" })
  }
})

test("Z23: blocked people find each other in no directory, search, mention or suggestion", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  await followPerson(bo, { handle: "ada" })
  await followPerson(ada, { handle: "cy" })
  await blockPerson(bo, { handle: "cy" })
  const surfaces = async (viewer: Viewer, other: string) => [
    ...(await listPeople(viewer)).items,
    ...(await listPeople(viewer, { q: other })).items,
    ...(await suggestMentions(viewer, { q: other })),
    ...(await suggestPeople(viewer, { limit: 24 })),
  ]
  expect((await surfaces(bo, "cy")).map(({ handle }) => handle)).not.toContain("cy")
  expect((await surfaces(cy, "bo")).map(({ handle }) => handle)).not.toContain("bo")
  expect((await surfaces(ada, "cy")).map(({ handle }) => handle)).toContain("cy")
})

test("Z23: between blocked people a profile says only what the company says", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await updateOwnProfile(cy, {
    bio: "CANARY",
    links: [{ label: "CANARY", url: "https://canary.example" }],
    timeZone: "Europe/Prague",
  })
  await blockPerson(cy, { handle: "bo" })
  for (const view of [await getProfile(bo, "cy"), await getProfile(cy, "bo")])
    expect(JSON.stringify(view)).not.toMatch(/canary|Europe/i)
  expect(await getProfile(bo, "cy")).toMatchObject({ name: "Cy Novak", department: "Design" })
})

test("a muted person stays in the directory and can be mentioned, but is not suggested", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  await followPerson(bo, { handle: "ada" })
  await followPerson(ada, { handle: "cy" })
  expect((await suggestPeople(bo)).map(({ handle }) => handle)).toEqual(["cy"])
  await mutePerson(bo, { handle: "cy" })
  expect(await suggestPeople(bo)).toEqual([])
  expect((await suggestMentions(bo, { q: "cy" })).map(({ handle }) => handle)).toEqual([cy.handle])
})
