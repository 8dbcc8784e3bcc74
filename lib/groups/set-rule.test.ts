import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { groupMembers, groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { depth } from "@/db/testing/depth"
import { expect, test } from "@/db/testing/fixtures"
import { parseInput } from "@/lib/auth/parse-input"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { archiveGroup, restoreGroup } from "./archive"
import { banMember, unbanMember } from "./ban"
import { MembershipRuleInput } from "./input"
import { joinGroup } from "./join"
import { leaveGroup } from "./leave"
import { getGroup } from "./queries"
import { removeMember } from "./remove"
import { requestToJoin } from "./request"
import { setRole } from "./set-role"
import { setRule } from "./set-rule"
import { syncGroup } from "./sync-group"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const slug = "berlin"
const inBerlin = { slug, department: null, location: "Berlin" }

/** How often it was planned to bring a group in step: one job, which each further plan revises. */
async function timesPlanned(groupId: Id): Promise<number> {
  const { rows } = await db.execute<{ revision: number }>(
    sql`select revision + 1 as revision from graphile_worker._private_jobs where payload ->> 'groupId' = ${groupId}`,
  )
  return rows.reduce((sum, { revision }) => sum + revision, 0)
}

test("everybody in Berlin belongs to the group of Berlin, marked as added by its rule", async ({
  people,
}) => {
  const [ada, mo, bo, eve] = await people("ada", "mo", "bo", "eve", "dee", "nia")
  const groupId = await gatherGroup({ slug, visibility: "private", owners: [ada] })
  expect(await setRule(ada, inBerlin)).toEqual({ rule: { department: null, location: "Berlin" } })
  expect(await timesPlanned(groupId)).toBe(1)
  for (let n = 0; n < 2; n++) await syncGroup({ groupId })
  expect((await membersOf(groupId)).sort()).toEqual([ada, mo, bo, eve].map(({ id }) => id).sort())
  expect(await standingOf(bo, slug)).toMatchObject({ role: "member", byRule: true })
  expect(await standingOf(ada, slug)).toMatchObject({ role: "owner", byRule: false })
  expect(await happened()).toEqual([
    { kind: "group.updated", actorId: ada.id, personId: null },
    ...[mo, bo, eve].map(({ id }) => ({ kind: "group.joined", actorId: id, personId: id })),
  ])
})

test("department and location must both match when both are given", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo", "mo", "eve", "cy")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  await setRule(ada, { slug, department: "Engineering", location: "Berlin" })
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id, bo.id])
})

test("a rule that is narrowed takes out whom it alone had added, and nobody else", async ({ people }) => {
  const [ada, mo, bo, eve, cy] = await people("ada", "mo", "bo", "eve", "cy")
  const groupId = await gatherGroup({ slug, owners: [ada], members: [cy] })
  await joinGroup(eve, { slug })
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  await setRole(ada, { slug, handle: "mo", role: "moderator" })
  await setRule(ada, { slug, department: "Design", location: "Berlin" })
  for (let n = 0; n < 2; n++) await syncGroup({ groupId })
  expect((await membersOf(groupId)).sort()).toEqual([ada, mo, eve, cy].map(({ id }) => id).sort())
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toContain(bo.id)
})

test("without its rule a group keeps whom it had added, as if they had joined", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  expect(await setRule(ada, { slug, department: null, location: null })).toEqual({ rule: null })
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toHaveLength(2)
  expect(await standingOf(bo, slug)).toMatchObject({ role: "member", byRule: false })
})

test("no rule brings back who left, was removed or is banned", async ({ people }) => {
  const [ada, mo, bo] = await people("ada", "mo", "bo", "eve")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  await leaveGroup(mo, { slug })
  await removeMember(ada, { slug, handle: "bo" })
  await banMember(ada, { slug, handle: "eve" })
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id])
  await unbanMember(ada, { slug, handle: "eve" })
  await joinGroup(bo, { slug })
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id, bo.id])
  expect(await standingOf(bo, slug)).toMatchObject({ byRule: false })
})

test("who has left the company is not added", async ({ people }) => {
  const [ada, mo, bo] = await people("ada", "mo", "bo")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, bo.id))
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id, mo.id])
})

test("an archived group takes nobody in by rule, but lets go of who no longer belongs", async ({
  people,
}) => {
  const [ada, mo, bo] = await people("ada", "mo", "bo")
  const groupId = await gatherGroup({ slug, visibility: "private", owners: [ada] })
  await setRule(ada, { slug, department: "Support", location: null })
  await syncGroup({ groupId })
  await archiveGroup(ada, { slug })
  await db.update(peopleTable).set({ department: "Sales" }).where(eq(peopleTable.id, mo.id))
  await db.update(peopleTable).set({ department: "Support" }).where(eq(peopleTable.id, bo.id))
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id])
  expect(await timesPlanned(groupId)).toBe(1)
  await restoreGroup(ada, { slug })
  expect(await timesPlanned(groupId)).toBe(2)
  await syncGroup({ groupId })
  expect(await membersOf(groupId)).toEqual([ada.id, bo.id])
})

test("membership by rule settles a request", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const groupId = await gatherGroup({ slug, visibility: "private", owners: [ada] })
  await requestToJoin(bo, { slug, note: "" })
  await setRule(ada, inBerlin)
  await syncGroup({ groupId })
  expect(await standingOf(bo, slug)).toMatchObject({ role: "member", requested: false })
})

test("the same rule again plans nothing and tells nobody; another is audited with the one before", async ({
  people,
}) => {
  const [ada] = await people("ada")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  for (let n = 0; n < 2; n++) await setRule(ada, inBerlin)
  await setRule(ada, { ...inBerlin, location: "Lisbon" })
  expect(await happened()).toHaveLength(2)
  const rows = (await db.select().from(audit)).filter(({ subject }) => subject === groupId)
  expect(rows.map(({ act, details }) => [act, details])).toEqual([
    ["group.rule", { from: null, to: { department: null, location: "Berlin" } }],
    [
      "group.rule",
      { from: { department: null, location: "Berlin" }, to: { department: null, location: "Lisbon" } },
    ],
  ])
})

test("two owners who change the rule at once: the second is told what it says now, and nothing of theirs is saved", async ({
  people,
}) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug, owners: [ada, bo] })
  const shown = { department: null, location: null }
  await setRule(ada, { ...inBerlin, shown })
  const design = { slug, department: "Design", location: null }
  await expect(setRule(bo, { ...design, shown })).rejects.toMatchObject({
    code: "conflict",
    details: { fields: { location: "It says now: “Berlin”" } },
  })
  expect((await getGroup(ada, slug)).rule).toEqual({ department: null, location: "Berlin" })
  // What the other has put there already is no conflict, and whoever was told replaces it knowingly.
  await setRule(bo, { ...inBerlin, shown })
  await setRule(bo, { ...design, shown: { department: null, location: "Berlin" } })
  expect((await getGroup(ada, slug)).rule).toEqual({ department: "Design", location: null })
})

test("I01: only an owner sets the rule", async ({ people }) => {
  const [ada, mo, bo, eve] = await people("ada", "mo", "bo", "eve")
  await gatherGroup({ slug, owners: [ada], moderators: [mo], members: [bo] })
  for (const viewer of [mo, bo, eve])
    await expect(setRule(viewer, inBerlin)).rejects.toMatchObject({ code: "forbidden" })
  await db.update(groups).set({ visibility: "secret" })
  const nobody = await setRule(eve, { ...inBerlin, slug: "nobody" }).catch((error: unknown) => error)
  await expect(setRule(eve, inBerlin)).rejects.toEqual(nobody)
})

test("A17: a rule that is applied while somebody is banned never leaves a banned member", async ({
  people,
}) => {
  const [ada] = await people("ada", "bo")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    const groupId = await gatherGroup({ slug: at, owners: [ada] })
    await setRule(ada, { ...inBerlin, slug: at })
    await Promise.all([
      syncGroup({ groupId }),
      banMember(ada, { slug: at, handle: "bo" }),
      syncGroup({ groupId }),
    ])
    expect(await membersOf(groupId)).toEqual([ada.id])
  }
})

test("a company of ten thousand is brought in step in small lots, in both directions", async ({ people }) => {
  const [ada] = await people("ada")
  const groupId = await gatherGroup({ slug, owners: [ada] })
  const crowd = 10_000 * depth
  for (let from = 1; from <= crowd; from += 10_000)
    await db.execute(sql`insert into ${peopleTable} (id, handle, name, search_text, location, created_at)
      select n, 'p_' || n, 'p', 'p', 'Atlantis', ${now()}::timestamptz
      from generate_series(${from}::int, ${from}::int + 9999) n`)
  await setRule(ada, { slug, department: null, location: "Atlantis" })
  await syncGroup({ groupId })
  expect(await countMembers(groupId)).toEqual([crowd + 1, crowd + 1])
  await setRule(ada, { slug, department: "Nobody", location: null })
  await syncGroup({ groupId })
  expect(await countMembers(groupId)).toEqual([1, 1])
}, 120_000)

async function countMembers(groupId: Id): Promise<unknown[]> {
  const [group] = await db.select({ count: groups.memberCount }).from(groups).where(eq(groups.id, groupId))
  return [group?.count, await db.$count(groupMembers, eq(groupMembers.groupId, groupId))]
}

test("I03: a rule names a department and a location and nothing else", () => {
  for (const extra of [{ personIds: ["1"] }, { department: "" }, { location: 7 }, { location: "a\0" }])
    expect(() => parseInput(MembershipRuleInput, { ...inBerlin, ...extra })).toThrow()
  expect(parseInput(MembershipRuleInput, { ...inBerlin, location: " Berlin " })).toEqual(inBerlin)
})
