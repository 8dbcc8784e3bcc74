import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupRequests, groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { parseInput } from "@/lib/auth/parse-input"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { blockPerson } from "@/lib/people/block"
import { banMember } from "./ban"
import { approveRequest, declineRequest } from "./decide-request"
import { GroupRequestInput } from "./input"
import { invitePerson } from "./invite"
import { listGroupRequests } from "./list-admissions"
import { requestToJoin, withdrawRequest } from "./request"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const slug = "design-crit"
const crit = { slug, visibility: "private" } as const
const asks = (viewer: Viewer, note = "") => requestToJoin(viewer, { slug, note })
const requests = () => db.$count(groupRequests)

test("bo asks to join with a note, and a moderator lets him in", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ ...crit, owners: [ada], moderators: [cy] })
  expect(await asks(bo, "I draw, too")).toEqual({ requested: true })
  expect(await standingOf(bo, slug)).toMatchObject({ role: null, requested: true })
  expect((await listGroupRequests(cy, { slug })).items).toMatchObject([{ handle: "bo", note: "I draw, too" }])
  for (let n = 0; n < 2; n++)
    expect(await approveRequest(cy, { slug, handle: "bo" })).toMatchObject({ handle: "bo", member: true })
  expect(await membersOf(group)).toHaveLength(3)
  expect(await requests()).toBe(0)
  expect(await happened()).toEqual([
    { kind: "group.requested", actorId: bo.id, personId: bo.id },
    { kind: "group.joined", actorId: cy.id, personId: bo.id },
  ])
})

test("asking twice is asking once, in the first words", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ ...crit, owners: [ada] })
  await asks(bo, "First")
  await asks(bo, "Second")
  expect((await listGroupRequests(ada, { slug })).items).toMatchObject([{ note: "First" }])
  expect(await happened()).toHaveLength(1)
})

test("twenty requests at once are one", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ ...crit, owners: [ada] })
  await Promise.all(Array.from({ length: 20 }, () => asks(bo)))
  expect(await requests()).toBe(1)
  expect(await happened()).toHaveLength(1)
})

test("a member who asks is told that nothing is asked", async ({ people }) => {
  const [ada] = await people("ada")
  await gatherGroup({ ...crit, owners: [ada] })
  expect(await asks(ada)).toEqual({ requested: false })
  expect(await requests()).toBe(0)
})

test("a request taken back is gone, and taking it back again is harmless", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  await gatherGroup({ ...crit, owners: [ada] })
  await asks(bo)
  await asks(cy)
  for (let n = 0; n < 2; n++) expect(await withdrawRequest(bo, { slug })).toEqual({ requested: false })
  expect((await listGroupRequests(ada, { slug })).items.map(({ handle }) => handle)).toEqual(["cy"])
  await expect(approveRequest(ada, { slug, handle: "bo" })).rejects.toMatchObject({ code: "not_found" })
})

test("eve asks to join and is declined; declining again is harmless", async ({ people }) => {
  const [ada, eve] = await people("ada", "eve")
  const group = await gatherGroup({ ...crit, owners: [ada] })
  await asks(eve)
  for (let n = 0; n < 2; n++)
    expect(await declineRequest(ada, { slug, handle: "eve" })).toMatchObject({ member: false })
  expect(await standingOf(eve, slug)).toMatchObject({ requested: false, role: null })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("a request decided twice at once ends one way, and counts agree", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    const group = await gatherGroup({ ...crit, slug: at, owners: [ada], moderators: [cy] })
    await requestToJoin(bo, { slug: at, note: "" })
    const both = { slug: at, handle: "bo" }
    await Promise.allSettled([approveRequest(ada, both), declineRequest(cy, both), approveRequest(cy, both)])
    expect(await requests()).toBe(0)
    expect((await happened()).filter(({ kind }) => kind === "group.joined").length).toBe(
      (await membersOf(group)).length - 2,
    )
  }
})

test("I01: only those who lead the group decide; for a stranger to a secret one it does not exist", async ({
  people,
}) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  await gatherGroup({ ...crit, owners: [ada], members: [cy] })
  await asks(bo)
  for (const viewer of [bo, cy, dee])
    for (const decide of [approveRequest, declineRequest])
      await expect(decide(viewer, { slug, handle: "bo" })).rejects.toMatchObject({ code: "forbidden" })
  expect(await requests()).toBe(1)
  await db.update(groups).set({ visibility: "secret" })
  const nobody = await approveRequest(dee, { slug: "nobody", handle: "bo" }).catch((error: unknown) => error)
  await expect(approveRequest(dee, { slug, handle: "bo" })).rejects.toEqual(nobody)
})

test("nobody is let in who has not asked", async ({ people }) => {
  const [ada] = await people("ada", "bo")
  const group = await gatherGroup({ ...crit, owners: [ada] })
  await expect(approveRequest(ada, { slug, handle: "bo" })).rejects.toMatchObject({ code: "not_found" })
  await expect(approveRequest(ada, { slug, handle: "zz" })).rejects.toMatchObject({ code: "not_found" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test.for(["public", "secret"] as const)("a %s group is not asked", async (visibility, { people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug, visibility, owners: [ada] })
  const code = visibility === "public" ? "conflict" : "not_found"
  await expect(asks(bo)).rejects.toMatchObject({ code })
  expect(await requests()).toBe(0)
})

test("an archived group is not asked, nor lets in who asked before", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ ...crit, owners: [ada] })
  await asks(bo)
  await db.update(groups).set({ archivedAt: now() })
  await expect(asks(cy)).rejects.toMatchObject({ code: "conflict" })
  await expect(approveRequest(ada, { slug, handle: "bo" })).rejects.toMatchObject({ code: "conflict" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("the invited need not ask", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ ...crit, owners: [ada] })
  await invitePerson(ada, { slug, handle: "bo" })
  await expect(asks(bo)).rejects.toMatchObject({ code: "conflict" })
})

test("a ban and a request at the same moment never leave the request of somebody banned", async ({
  people,
}) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    await gatherGroup({ ...crit, slug: at, owners: [ada] })
    await Promise.allSettled([
      requestToJoin(bo, { slug: at, note: "" }),
      banMember(ada, { slug: at, handle: "bo" }),
    ])
    expect(await requests()).toBe(0)
  }
})

test("who has left the company since asking is not let in", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ ...crit, owners: [ada] })
  await asks(bo)
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, bo.id))
  await expect(approveRequest(ada, { slug, handle: "bo" })).rejects.toThrow(
    "Bo Lindqvist has left the company.",
  )
  await declineRequest(ada, { slug, handle: "bo" })
  expect([await membersOf(group), await requests()]).toEqual([[ada.id], 0])
})

test("Z23: a block between them does not keep a moderator from deciding", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ ...crit, owners: [ada] })
  await asks(bo)
  await blockPerson(bo, { handle: "ada" })
  await approveRequest(ada, { slug, handle: "bo" })
  expect(await membersOf(group)).toHaveLength(2)
})

test("I03: a request names a group and a note of at most 300 characters, and nothing else", () => {
  for (const extra of [{ personId: "1" }, { role: "owner" }, { note: "x".repeat(301) }, { note: "a\0b" }])
    expect(() => parseInput(GroupRequestInput, { slug, ...extra })).toThrow()
  expect(parseInput(GroupRequestInput, { slug, note: " \u200b" })).toEqual({ slug, note: "" })
})
