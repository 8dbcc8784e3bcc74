import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { blockPerson } from "@/lib/people/block"
import { canBecome } from "./policy"
import { setRole } from "./set-role"
import { auditOf, eventsOf, giveRole, groupOf, rolesIn } from "./testing/group-of"
import { transferGroup } from "./transfer"
import { updateGroup } from "./update"
import { groupRoles } from "./view"

const slug = "design-crit"
const needsOwner = "A group needs an owner. Make somebody else an owner first."

test("an owner makes a member a moderator, and takes it back", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  expect(await setRole(bo, { slug, handle: "cy", role: "moderator" })).toEqual({ role: "moderator" })
  await setRole(bo, { slug, handle: "cy", role: "moderator" })
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo owner", "cy moderator"])
  await setRole(bo, { slug, handle: "cy", role: "member" })
  expect(await rolesIn(group, [cy])).toEqual(["cy member"])
  expect(await eventsOf(group)).toEqual(["group.role", "group.role"])
  expect(await auditOf(group)).toEqual([
    { actorId: bo.id, act: "group.role", details: { personId: cy.id, from: "member", to: "moderator" } },
    { actorId: bo.id, act: "group.role", details: { personId: cy.id, from: "moderator", to: "member" } },
  ])
})

test("the last owner cannot step down; with a second one they can", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  await expect(setRole(bo, { slug, handle: "bo", role: "member" })).rejects.toMatchObject({
    ...{ code: "conflict", message: needsOwner },
  })
  await setRole(bo, { slug, handle: "cy", role: "owner" })
  await setRole(bo, { slug, handle: "bo", role: "member" })
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo member", "cy owner"])
})

test("an owner who has left the company does not count as one", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  await giveRole(cy, group, "owner")
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  await expect(setRole(bo, { slug, handle: "bo", role: "member" })).rejects.toThrow(needsOwner)
  await setRole(bo, { slug, handle: "cy", role: "member" })
  await expect(setRole(bo, { slug, handle: "cy", role: "owner" })).rejects.toThrow("has left the company")
  await expect(transferGroup(bo, { slug, handle: "cy" })).rejects.toThrow("has left the company")
})

test("two owners who take each other's role at once: exactly one stays an owner", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  for (let round = 0; round < 10; round++) {
    for (const owner of [bo, cy]) await giveRole(owner, group, "owner")
    const settled = await Promise.allSettled([
      setRole(bo, { slug, handle: "cy", role: "member" }),
      setRole(cy, { slug, handle: "bo", role: "member" }),
    ])
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect((await rolesIn(group, [bo, cy])).filter((role) => role.endsWith(" owner"))).toHaveLength(1)
  }
})

test("two owners who step down at once: exactly one stays an owner", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  for (let round = 0; round < 10; round++) {
    for (const owner of [bo, cy]) await giveRole(owner, group, "owner")
    await Promise.allSettled([
      setRole(bo, { slug, handle: "bo", role: "member" }),
      setRole(cy, { slug, handle: "cy", role: "moderator" }),
    ])
    expect((await rolesIn(group, [bo, cy])).filter((role) => role.endsWith(" owner"))).toHaveLength(1)
  }
})

test("M06: nobody raises their own role, not even the company's admin", async ({ people }) => {
  const [ada, bo, cy, eve, mo] = await people("ada", "bo", "cy", "eve", "mo")
  const group = await groupOf(slug, "public", bo, ada, cy, eve)
  await giveRole(cy, group, "moderator")
  const everybody = [ada, bo, cy, eve, mo]
  const before = await rolesIn(group, everybody)
  for (const viewer of [ada, cy, eve, mo])
    for (const handle of [viewer.handle, "bo", "eve"])
      for (const role of ["member", "moderator", "owner"] as const)
        await expect(setRole(viewer, { slug, handle, role })).rejects.toMatchObject({ code: "forbidden" })
  for (const viewer of [ada, cy, eve, mo])
    await expect(transferGroup(viewer, { slug, handle: viewer.handle })).rejects.toMatchObject({
      code: "forbidden",
    })
  expect(await rolesIn(group, everybody)).toEqual(before)
})

test("A17: an owner whose role is taken away rules the group no longer", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  await giveRole(cy, group, "owner")
  const settings = {
    ...{ slug, name: "Mine now", description: "", rules: "", hue: 1 },
    ...{ approvesPosts: false, membersMayLeave: true },
  }
  await updateGroup(cy, settings)
  await setRole(bo, { slug, handle: "cy", role: "member" })
  await expect(updateGroup(cy, { ...settings, name: "Still mine" })).rejects.toMatchObject({
    code: "forbidden",
  })
})

test("roles are for members: outsiders and strangers are refused", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await groupOf(slug, "private", bo)
  await expect(setRole(bo, { slug, handle: "cy", role: "moderator" })).rejects.toMatchObject({
    ...{ code: "conflict", message: "Cy Novak is not a member of this group." },
  })
  await expect(setRole(bo, { slug, handle: "nobody_here", role: "owner" })).rejects.toMatchObject({
    code: "not_found",
  })
})

test("whoever has left the company is offered no role that leads, only to have one taken away", () => {
  for (const role of groupRoles) {
    expect(canBecome({ left: true }, role)).toBe(role === "member")
    expect(canBecome({ left: false }, role)).toBe(true)
  }
})

test("an owner hands the group over and stays as a moderator", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "secret", bo, cy)
  expect(await transferGroup(bo, { slug, handle: "cy" })).toEqual({ role: "moderator" })
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo moderator", "cy owner"])
  expect(await eventsOf(group)).toEqual(["group.role", "group.role"])
  expect(await auditOf(group)).toEqual([
    { actorId: bo.id, act: "group.transferred", details: { personId: cy.id } },
  ])
  await expect(transferGroup(bo, { slug, handle: "cy" })).rejects.toMatchObject({ code: "forbidden" })
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo moderator", "cy owner"])
})

test("a group is handed to a member who can look after it, never to oneself or an outsider", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy", "eve")
  const group = await groupOf(slug, "private", bo, cy)
  await expect(transferGroup(bo, { slug, handle: "bo" })).rejects.toMatchObject({ code: "invalid" })
  await expect(transferGroup(bo, { slug, handle: "eve" })).rejects.toMatchObject({ code: "conflict" })
  await db.update(peopleTable).set({ state: "suspended" }).where(eq(peopleTable.id, cy.id))
  await expect(transferGroup(bo, { slug, handle: "cy" })).rejects.toThrow(needsOwner)
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo owner", "cy member"])
})

test("a block between two members keeps neither from leading the group", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  await blockPerson(cy, { handle: "bo" })
  await setRole(bo, { slug, handle: "cy", role: "moderator" })
  expect(await rolesIn(group, [cy])).toEqual(["cy moderator"])
})
