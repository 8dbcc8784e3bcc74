import { eq } from "drizzle-orm"
import { db, transaction } from "@/db"
import { groupDepartures, groupMembers, groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { leaveGroup } from "./leave"
import { addMembers } from "./membership"
import { setRole } from "./set-role"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const refusal = "A group needs an owner. Make somebody else an owner first."

test("bo leaves, and leaving again changes nothing", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "engineering", owners: [ada], members: [bo] })
  for (let n = 0; n < 2; n++) expect(await leaveGroup(bo, { slug: "engineering" })).toEqual({ role: null })
  expect(await membersOf(group)).toEqual([ada.id])
  expect(await happened()).toEqual([{ kind: "group.left", actorId: bo.id, personId: bo.id }])
  expect(await db.select({ personId: groupDepartures.personId }).from(groupDepartures)).toEqual([
    { personId: bo.id },
  ])
})

test("Z21: whoever leaves a secret group finds it gone", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug: "project-heron", visibility: "secret", owners: [ada], members: [bo] })
  await leaveGroup(bo, { slug: "project-heron" })
  const nobody = await leaveGroup(bo, { slug: "no-such-group" }).catch((error: unknown) => error)
  await expect(leaveGroup(bo, { slug: "project-heron" })).rejects.toEqual(nobody)
})

test("the last owner cannot leave, however many moderators there are", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "engineering", owners: [ada], moderators: [bo] })
  await expect(leaveGroup(ada, { slug: "engineering" })).rejects.toThrow(refusal)
  expect(await membersOf(group)).toHaveLength(2)
  expect(await happened()).toEqual([])
})

test("an owner who has left the company does not count as one who stays", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug: "engineering", owners: [ada, bo] })
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, bo.id))
  await expect(leaveGroup(ada, { slug: "engineering" })).rejects.toThrow(refusal)
})

test("M01: two owners who leave at the same moment: exactly one stays", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 15; round++) {
    const slug = `round-${round}`
    const group = await gatherGroup({ slug, owners: [ada, bo] })
    const left = await Promise.allSettled([leaveGroup(ada, { slug }), leaveGroup(bo, { slug })])
    expect(left.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    const [owner, ...others] = await db.select().from(groupMembers).where(eq(groupMembers.groupId, group))
    expect([owner?.role, others]).toEqual([2, []])
    await membersOf(group)
  }
})

test("M01: one owner leaves while the other steps down: one owner stays", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 15; round++) {
    const slug = `round-${round}`
    const group = await gatherGroup({ slug, owners: [ada, bo] })
    await Promise.allSettled([leaveGroup(ada, { slug }), setRole(bo, { slug, handle: "bo", role: "member" })])
    const rows = await db.select().from(groupMembers).where(eq(groupMembers.groupId, group))
    expect(rows.filter(({ role }) => role === 2)).toHaveLength(1)
  }
})

test("whom the rule has added may leave if the owner allows it", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const groupId = await gatherGroup({ slug: "berlin", owners: [ada] })
  await transaction((tx) => addMembers(tx, { groupId, personIds: [bo.id], source: "rule" }))
  await db.update(groups).set({ membersMayLeave: false })
  expect(await standingOf(bo, "berlin")).toMatchObject({ byRule: true })
  await expect(leaveGroup(bo, { slug: "berlin" })).rejects.toMatchObject({ code: "forbidden" })
  expect(await membersOf(groupId)).toHaveLength(2)
  await db.update(groups).set({ membersMayLeave: true })
  await leaveGroup(bo, { slug: "berlin" })
  expect(await membersOf(groupId)).toEqual([ada.id])
})
