import { desc, eq } from "drizzle-orm"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { groupDepartures } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { blockPerson } from "@/lib/people/block"
import { banMember } from "./ban"
import { leaveGroup } from "./leave"
import { removeMember } from "./remove"
import { gatherGroup, happened, membersOf } from "./testing/gathered-group"

const slug = "design-crit"
const audited = () =>
  db.select().from(audit).where(eq(audit.act, "group.member-removed")).orderBy(desc(audit.id))

test("a moderator removes a member, once, and it is audited", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ slug, owners: [ada], moderators: [bo], members: [cy] })
  for (let n = 0; n < 2; n++)
    expect(await removeMember(bo, { slug, handle: "cy" })).toEqual({ handle: "cy", member: false })
  expect(await membersOf(group)).toHaveLength(2)
  expect(await happened()).toEqual([{ kind: "group.left", actorId: bo.id, personId: cy.id }])
  const rows = (await audited()).filter(({ subject }) => subject === group)
  expect(rows).toMatchObject([{ actorId: bo.id, details: { personId: cy.id, role: "member" } }])
  expect(await db.$count(groupDepartures)).toBe(1)
})

test("M06: plain members remove nobody, moderators no moderator and no owner, and nobody an owner", async ({
  people,
}) => {
  const [ada, mo, bo, cy, dee, eve] = await people("ada", "mo", "bo", "cy", "dee", "eve")
  const group = await gatherGroup({
    ...{ slug, visibility: "private", owners: [ada, mo], moderators: [bo, cy], members: [dee] },
  })
  const refused: [Viewer, Viewer][] = [
    ...([
      [ada, mo],
      [ada, ada],
      [bo, ada],
      [bo, cy],
      [bo, bo],
    ] satisfies [Viewer, Viewer][]),
    ...([
      [dee, bo],
      [dee, dee],
      [eve, dee],
    ] satisfies [Viewer, Viewer][]),
  ]
  for (const [viewer, { handle }] of refused)
    for (const act of [removeMember, banMember])
      await expect(act(viewer, { slug, handle })).rejects.toMatchObject({
        code: act === banMember && viewer.handle === handle && viewer !== dee ? "invalid" : "forbidden",
      })
  expect(await membersOf(group)).toHaveLength(5)
  expect(await happened()).toEqual([])
  await removeMember(ada, { slug, handle: "cy" })
  expect(await membersOf(group)).toHaveLength(4)
})

test("Z21: removing from a secret group tells a stranger nothing of it", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug, visibility: "secret", owners: [ada] })
  const nobody = await removeMember(bo, { slug: "nobody", handle: "ada" }).catch((error: unknown) => error)
  await expect(removeMember(bo, { slug, handle: "ada" })).rejects.toEqual(nobody)
})

test("Z23: a block does not protect a member from those who lead the group", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada], members: [bo] })
  await blockPerson(bo, { handle: "ada" })
  await removeMember(ada, { slug, handle: "bo" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("leaving and being removed at the same moment is one departure", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    const group = await gatherGroup({ slug: at, owners: [ada], members: [bo] })
    await Promise.all([leaveGroup(bo, { slug: at }), removeMember(ada, { slug: at, handle: "bo" })])
    expect(await membersOf(group)).toEqual([ada.id])
    expect(await happened()).toHaveLength(1)
  }
})
