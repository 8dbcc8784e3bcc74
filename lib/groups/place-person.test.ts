import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { viewerOf } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { admitted } from "@/lib/people/testing/admitted"
import { banMember } from "./ban"
import { leaveGroup } from "./leave"
import { placePerson } from "./place-person"
import { setRole } from "./set-role"
import { setRule } from "./set-rule"
import { gatherGroup, membersOf, standingOf } from "./testing/gathered-group"

type Plan = { personId: Id; joined: boolean }

/** What waits for the worker since the last look, oldest first. */
async function plans(personId: Id): Promise<Plan[]> {
  const { rows } = await db.execute<Plan>(
    sql`select payload ->> 'personId' as "personId", (payload ->> 'joined')::boolean as joined
        from graphile_worker._private_jobs where payload ->> 'personId' = ${personId} order by id`,
  )
  return rows
}

const makeDefault = (id: Id) => db.update(groups).set({ isDefault: true }).where(eq(groups.id, id))

test("whoever is new joins the default groups, and those whose rule they meet", async ({ people }) => {
  const [ada] = await people("ada")
  const lobby = await gatherGroup({ slug: "lobby", owners: [ada] })
  const berlin = await gatherGroup({ slug: "berlin", visibility: "secret", owners: [ada] })
  const lisbon = await gatherGroup({ slug: "lisbon", owners: [ada] })
  await makeDefault(lobby)
  await setRule(ada, { slug: "berlin", department: null, location: "Berlin" })
  await setRule(ada, { slug: "lisbon", department: null, location: "Lisbon" })
  const { id } = await admitted("sam", { location: "Berlin" })
  const [plan, ...more] = await plans(id)
  expect([plan, more]).toEqual([{ personId: id, joined: true }, []])
  for (let n = 0; n < 2; n++) await placePerson({ personId: id, joined: true })
  for (const group of [lobby, berlin]) expect(await membersOf(group)).toEqual([ada.id, id])
  expect(await membersOf(lisbon)).toEqual([ada.id])
  const sam = await viewerOf("sam")
  expect(await standingOf(sam, "berlin")).toMatchObject({ byRule: true })
  expect(await standingOf(sam, "lobby")).toMatchObject({ role: "member", byRule: false })
})

test("whoever moves to another place changes groups; nothing is planned when nothing changes", async ({
  people,
}) => {
  const [ada] = await people("ada")
  const berlin = await gatherGroup({ slug: "berlin", owners: [ada] })
  const lisbon = await gatherGroup({ slug: "lisbon", owners: [ada] })
  await setRule(ada, { slug: "berlin", department: null, location: "Berlin" })
  await setRule(ada, { slug: "lisbon", department: null, location: "Lisbon" })
  const { id } = await admitted("kim", { location: "Berlin" })
  await placePerson({ personId: id, joined: true })
  await admitted("kim", { location: "Berlin", title: "Lead" })
  expect(await plans(id)).toHaveLength(1)
  await admitted("kim", { location: "Lisbon" })
  expect(await plans(id)).toEqual([
    { personId: id, joined: true },
    { personId: id, joined: false },
  ])
  await placePerson({ personId: id, joined: false })
  expect(await membersOf(berlin)).toEqual([ada.id])
  expect(await membersOf(lisbon)).toEqual([ada.id, id])
  await admitted("kim", { location: "Berlin" })
  await placePerson({ personId: id, joined: false })
  expect(await membersOf(berlin)).toEqual([ada.id, id])
})

test("somebody who is not new joins no default group", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const lobby = await gatherGroup({ slug: "lobby", owners: [ada] })
  await makeDefault(lobby)
  await placePerson({ personId: bo.id, joined: false })
  expect(await membersOf(lobby)).toEqual([ada.id])
})

test("a default group does not come back to whoever left it, nor is it joined by the banned or when archived", async ({
  people,
}) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const lobby = await gatherGroup({ slug: "lobby", owners: [ada] })
  await makeDefault(lobby)
  await placePerson({ personId: bo.id, joined: true })
  await leaveGroup(bo, { slug: "lobby" })
  await banMember(ada, { slug: "lobby", handle: "cy" })
  for (const { id } of [bo, cy]) await placePerson({ personId: id, joined: true })
  await db.update(groups).set({ archivedAt: now() })
  await placePerson({ personId: dee.id, joined: true })
  expect(await membersOf(lobby)).toEqual([ada.id])
})

test("a job for somebody unknown does nothing", async () => {
  await placePerson({ personId: "1", joined: true })
  expect(await db.$count(groups)).toBe(0)
})

test("a moderator who no longer meets the rule stays while they lead, and goes once they are a member again", async ({
  people,
}) => {
  const [ada] = await people("ada")
  const berlin = await gatherGroup({ slug: "berlin", owners: [ada] })
  await setRule(ada, { slug: "berlin", department: null, location: "Berlin" })
  const { id } = await admitted("kim", { location: "Berlin" })
  await placePerson({ personId: id, joined: true })
  await setRole(ada, { slug: "berlin", handle: "kim", role: "moderator" })
  await db.update(peopleTable).set({ location: "Lisbon" }).where(eq(peopleTable.id, id))
  await placePerson({ personId: id, joined: false })
  expect(await membersOf(berlin)).toEqual([ada.id, id])
  await setRole(ada, { slug: "berlin", handle: "kim", role: "member" })
  const [, plan, ...more] = await plans(id)
  expect([plan, more]).toEqual([{ personId: id, joined: false }, []])
  if (plan) await placePerson(plan)
  expect(await membersOf(berlin)).toEqual([ada.id])
})
