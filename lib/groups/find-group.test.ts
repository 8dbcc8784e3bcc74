import { db, transaction } from "@/db"
import { groupBans, groupInvitations, groupMembers, groupRequests } from "@/db/schema/groups"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { now } from "@/lib/core/clock"
import { getGroupRow, lockGroupRow } from "./find-group"

const refusalOf = (run: Promise<unknown>) => run.then(() => null).catch((error: unknown) => error)

test("a group is found with how the viewer stands to it", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo)
  const own = { groupId: group.id, createdAt: now() }
  await db.update(groupMembers).set({ role: 1, isMuted: true, source: 1 })
  await db.insert(groupRequests).values({ ...own, personId: cy.id })
  await db.insert(groupBans).values({ ...own, personId: eve.id, bannedById: bo.id })
  const nothing = { role: null, requested: false, invited: false, banned: false, muted: false, byRule: false }
  expect(await getGroupRow(bo, "design-crit")).toEqual({
    ...{ id: group.id, slug: "design-crit", name: "design-crit", visibility: "private" },
    ...{ archived: false, approvesPosts: false, membersMayLeave: true, isDefault: false },
    mine: { ...nothing, role: "moderator", muted: true, byRule: true },
  })
  expect((await getGroupRow(cy, "design-crit")).mine).toEqual({ ...nothing, requested: true })
  expect((await getGroupRow(eve, "design-crit")).mine).toEqual({ ...nothing, banned: true })
})

test("Z21: a secret group is not found by outsiders, with the words for an address that nobody has", async ({
  people,
}) => {
  const [ada, eve, bo] = await people("ada", "eve", "bo")
  const group = await createGroup("project-heron", "secret", ada)
  const nobody = await refusalOf(getGroupRow(eve, "nobody-has-this"))
  expect(nobody).toMatchObject({ code: "not_found" })
  expect(await refusalOf(getGroupRow(eve, "project-heron"))).toEqual(nobody)
  expect(await refusalOf(transaction((tx) => lockGroupRow(tx, eve, "project-heron")))).toEqual(nobody)
  await db
    .insert(groupInvitations)
    .values({ personId: bo.id, groupId: group.id, inviterId: ada.id, createdAt: now() })
  expect((await getGroupRow(bo, "project-heron")).mine).toMatchObject({ role: null, invited: true })
  expect((await getGroupRow(ada, "project-heron")).mine.role).toBe("member")
})

test("Z21: a stranger does not wait for the lock of a secret group, which would tell that it exists", async ({
  people,
}) => {
  const [ada, eve] = await people("ada", "eve")
  await createGroup("project-heron", "secret", ada)
  let release = () => {}
  const asked = new Promise<void>((settle) => {
    release = settle
  })
  let holding: Promise<unknown> = Promise.resolve()
  await new Promise<void>((locked) => {
    holding = transaction(async (tx) => {
      await lockGroupRow(tx, ada, "project-heron")
      locked()
      await asked
    })
  })
  const refused = await refusalOf(transaction((tx) => lockGroupRow(tx, eve, "project-heron")))
  release()
  await holding
  expect(refused).toMatchObject({ code: "not_found" })
})
