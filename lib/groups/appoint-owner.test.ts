import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { appointOwner } from "./appoint-owner"
import { getGroup } from "./queries"
import { auditOf, eventsOf, giveRole, groupOf, rolesIn } from "./testing/group-of"
import { updateGroup } from "./update"

const slug = "design-crit"

async function becomes(person: Viewer, state: "deactivated" | "suspended"): Promise<void> {
  await db.update(peopleTable).set({ state }).where(eq(peopleTable.id, person.id))
}

test.for(["deactivated", "suspended"] as const)(
  "an admin gives a group whose only owner is %s another one out of its members",
  async (state, { people }) => {
    const [ada, bo, cy] = await people("ada", "bo", "cy")
    const group = await groupOf(slug, "public", bo, cy)
    await becomes(bo, state)
    expect((await getGroup(ada, slug)).needsOwner).toBe(true)
    expect(await appointOwner(ada, { slug, handle: "cy" })).toEqual({ role: "owner" })
    // Whose answer was lost is answered alike.
    expect(await appointOwner(ada, { slug, handle: "cy" })).toEqual({ role: "owner" })
    expect(await rolesIn(group, [ada, bo, cy])).toEqual(["bo owner", "cy owner"])
    expect((await getGroup(ada, slug)).needsOwner).toBe(false)
    await updateGroup(cy, { slug, name: "Looked after" })
    expect((await eventsOf(group)).slice(-2)).toEqual(["group.role", "group.updated"])
    expect(await auditOf(group)).toEqual([
      {
        ...{ actorId: ada.id, act: "group.owner-appointed" },
        details: { personId: cy.id, from: "member" },
      },
    ])
  },
)

test("nobody is appointed who cannot look after the group themselves", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  const group = await groupOf(slug, "public", bo, cy)
  for (const person of [bo, cy]) await becomes(person, "suspended")
  for (const handle of ["bo", "cy"])
    await expect(appointOwner(ada, { slug, handle })).rejects.toMatchObject({ code: "conflict" })
  expect(await rolesIn(group, [bo, cy])).toEqual(["bo owner", "cy member"])
  expect(await auditOf(group)).toEqual([])
  expect((await getGroup(ada, slug)).needsOwner).toBe(true)
})

test("while somebody looks after a group, no admin appoints anybody, and nobody is asked to", async ({
  people,
}) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const group = await groupOf(slug, "public", bo, cy, dee)
  await giveRole(cy, group, "owner")
  await becomes(bo, "deactivated")
  expect((await getGroup(ada, slug)).needsOwner).toBe(false)
  await expect(appointOwner(ada, { slug, handle: "dee" })).rejects.toMatchObject({ code: "conflict" })
  expect(await rolesIn(group, [dee])).toEqual(["dee member"])
})

test("two admins who appoint at once appoint one", async ({ people }) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const group = await groupOf(slug, "public", bo, cy, dee)
  await becomes(bo, "deactivated")
  const outcomes = await Promise.allSettled(
    ["cy", "dee"].map((handle) => appointOwner(ada, { slug, handle })),
  )
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  const owners = (await rolesIn(group, [cy, dee])).filter((role) => role.endsWith("owner"))
  expect(owners).toHaveLength(1)
})

test("I01 M06: nobody but an admin appoints, and no admin themselves", async ({ people }) => {
  const [ada, bo, cy, eve, mo] = await people("ada", "bo", "cy", "eve", "mo")
  const group = await groupOf(slug, "public", bo, ada, cy)
  await giveRole(cy, group, "moderator")
  await becomes(bo, "deactivated")
  for (const viewer of [cy, eve, mo]) {
    expect((await getGroup(viewer, slug)).needsOwner).toBe(false)
    await expect(appointOwner(viewer, { slug, handle: "cy" })).rejects.toMatchObject({ code: "forbidden" })
  }
  await expect(appointOwner(ada, { slug, handle: "ada" })).rejects.toMatchObject({ code: "forbidden" })
  await expect(appointOwner(ada, { slug, handle: "bo" })).rejects.toMatchObject({ code: "conflict" })
  await expect(appointOwner(ada, { slug, handle: "eve" })).rejects.toMatchObject({ code: "conflict" })
  expect(await rolesIn(group, [ada, bo, cy])).toEqual(["ada member", "bo owner", "cy moderator"])
})

test("Z21: an admin learns neither who belongs to a private group nor that a secret one exists", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy", "eve")
  await groupOf("private-one", "private", bo, cy)
  await groupOf("secret-one", "secret", bo, cy)
  await becomes(bo, "deactivated")
  expect((await getGroup(ada, "private-one")).needsOwner).toBe(false)
  const answer = (place: string, handle: string) =>
    appointOwner(ada, { slug: place, handle }).catch(({ code, message }) => `${code} ${message}`)
  expect(await answer("private-one", "cy")).toBe(await answer("private-one", "eve"))
  expect(await answer("private-one", "cy")).toMatch(/^forbidden/)
  expect(await answer("secret-one", "cy")).toBe(await answer("no-such-group", "cy"))
})
