import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupDepartures, groups } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import { parseInput } from "@/lib/auth/parse-input"
import { now } from "@/lib/core/clock"
import { banMember } from "./ban"
import { GroupInput } from "./input"
import { invitePerson } from "./invite"
import { joinGroup } from "./join"
import { leaveGroup } from "./leave"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const archive = (slug: string) => db.update(groups).set({ archivedAt: now() }).where(eq(groups.slug, slug))

test("bo joins a public group, and joining again changes nothing", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "engineering", owners: [ada] })
  for (let n = 0; n < 2; n++)
    expect(await joinGroup(bo, { slug: "engineering" })).toEqual({
      ...{ role: "member", requested: false, invited: false },
    })
  expect(await membersOf(group)).toHaveLength(2)
  expect(await happened()).toEqual([{ kind: "group.joined", actorId: bo.id, personId: bo.id }])
  expect(await standingOf(bo, "engineering")).toMatchObject({ role: "member", byRule: false })
})

test("an owner who joins again stays the owner", async ({ people }) => {
  const [ada] = await people("ada")
  await gatherGroup({ slug: "engineering", owners: [ada] })
  expect(await joinGroup(ada, { slug: "engineering" })).toMatchObject({ role: "owner" })
  expect(await happened()).toEqual([])
})

test("twenty joins at once are one membership, counted once", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "engineering", owners: [ada] })
  await Promise.all(Array.from({ length: 20 }, () => joinGroup(bo, { slug: "engineering" })))
  expect(await membersOf(group)).toHaveLength(2)
  expect(await happened()).toHaveLength(1)
})

test("people who join and leave at the same moment are counted right", async ({ people }) => {
  const viewers = await people("ada", "mo", "bo", "cy", "dee", "eve", "nia")
  const [ada, ...others] = viewers
  const group = await gatherGroup({ slug: "engineering", owners: [ada] })
  for (let round = 0; round < 3; round++)
    await Promise.all(
      others.flatMap((viewer) => [
        joinGroup(viewer, { slug: "engineering" }),
        leaveGroup(viewer, { slug: "engineering" }),
      ]),
    )
  await Promise.all(others.map((viewer) => joinGroup(viewer, { slug: "engineering" })))
  expect(await membersOf(group)).toHaveLength(7)
})

test("a private group is not joined uninvited, even from outside the buttons", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "design-crit", visibility: "private", owners: [ada] })
  await expect(joinGroup(bo, { slug: "design-crit" })).rejects.toMatchObject({ code: "forbidden" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("Z21: whoever tries to join a secret group hears what they hear of an address nobody has", async ({
  people,
}) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug: "project-heron", visibility: "secret", owners: [ada] })
  const nobody = await joinGroup(bo, { slug: "no-such-group" }).catch((error: unknown) => error)
  await expect(joinGroup(bo, { slug: "project-heron" })).rejects.toEqual(nobody)
  expect(await membersOf(group)).toEqual([ada.id])
})

test("an archived group takes nobody in, not even the invited", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ slug: "engineering", owners: [ada] })
  await invitePerson(ada, { slug: "engineering", handle: "cy" })
  await archive("engineering")
  for (const viewer of [bo, cy])
    await expect(joinGroup(viewer, { slug: "engineering" })).rejects.toMatchObject({ code: "conflict" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("A17: a ban and a join at the same moment never leave a banned member", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 15; round++) {
    const slug = `round-${round}`
    const group = await gatherGroup({ slug, owners: [ada] })
    await Promise.allSettled([
      joinGroup(bo, { slug }),
      banMember(ada, { slug, handle: "bo" }),
      joinGroup(bo, { slug }),
    ])
    expect(await membersOf(group)).toEqual([ada.id])
    await expect(joinGroup(bo, { slug })).rejects.toMatchObject({ code: "forbidden" })
  }
})

test("whoever joins again by hand is no longer kept out by having left", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug: "engineering", owners: [ada], members: [bo] })
  await leaveGroup(bo, { slug: "engineering" })
  expect(await db.$count(groupDepartures)).toBe(1)
  await joinGroup(bo, { slug: "engineering" })
  expect(await db.$count(groupDepartures)).toBe(0)
})

test("I03: joining names a group and nothing else", () => {
  for (const extra of [{ role: "owner" }, { personId: "1" }, { source: 1 }, { groupId: "1" }])
    expect(() => parseInput(GroupInput, { slug: "engineering", ...extra })).toThrow()
})
