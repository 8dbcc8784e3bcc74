import { eq } from "drizzle-orm"
import fc from "fast-check"
import { db } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { joinGroup } from "@/db/testing/create-group"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { encodeNameCursor } from "@/lib/core/cursor"
import { followPerson } from "@/lib/follows/follow"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { listGroupMembers } from "./queries"
import { giveRole, groupOf } from "./testing/group-of"

const slug = "design-crit"
const handles = async (viewer: Viewer, query: { q?: string; cursor?: string; limit?: number } = {}) =>
  (await listGroupMembers(viewer, { slug, ...query })).items.map(({ handle }) => handle)
const refusalOf = (run: Promise<unknown>) => run.then(() => null).catch((error: unknown) => error)

test("owners come first, then moderators, then everybody else, with what I follow", async ({ people }) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const group = await groupOf(slug, "private", dee, ada, bo, cy)
  await giveRole(cy, group, "moderator")
  await db.update(groupMembers).set({ source: 1 }).where(eq(groupMembers.personId, ada.id))
  await followPerson(bo, { handle: "cy" })
  const { items, next } = await listGroupMembers(bo, { slug })
  expect(next).toBeNull()
  expect(items.map(({ handle, role, byRule, mine }) => ({ handle, role, byRule, ...mine }))).toEqual([
    { handle: "dee", role: "owner", byRule: false, self: false, following: false },
    { handle: "cy", role: "moderator", byRule: false, self: false, following: true },
    { handle: "ada", role: "member", byRule: true, self: false, following: false },
    { handle: "bo", role: "member", byRule: false, self: true, following: false },
  ])
})

test("Z14: who belongs to a private group is not found by outsiders, as of a group that is not there", async ({
  people,
}) => {
  const [ada, bo, eve, mo] = await people("ada", "bo", "eve", "mo")
  await groupOf(slug, "private", bo)
  await groupOf("heron", "secret", bo)
  const nobody = await refusalOf(listGroupMembers(eve, { slug: "nobody-has-this" }))
  expect(nobody).toMatchObject({ code: "not_found" })
  for (const viewer of [ada, eve, mo])
    for (const closed of [slug, "heron"])
      expect(await refusalOf(listGroupMembers(viewer, { slug: closed }))).toEqual(nobody)
})

test("a public group's members are for everybody", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  await groupOf(slug, "public", bo, cy)
  expect(await handles(eve)).toEqual(["bo", "cy"])
})

test("A17: who was a member reads the list no more", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf(slug, "private", bo, cy)
  expect(await handles(cy)).toEqual(["bo", "cy"])
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  await expect(handles(cy)).rejects.toMatchObject({ code: "not_found" })
})

test("members are found by name, and their order stays", async ({ people }) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  const group = await groupOf(slug, "private", dee, ada, bo)
  await giveRole(bo, group, "moderator")
  await joinGroup(cy, group)
  expect(await handles(bo, { q: "novak" })).toEqual(["cy"])
  expect(await handles(bo, { q: "o" })).toEqual(["ada"])
  expect(await handles(bo, { q: "executive" })).toEqual(["dee"])
  expect(await handles(bo, { q: "engineer" })).toEqual(["bo"])
  expect(await handles(bo, { q: "laurent" })).toEqual([])
  expect(await handles(bo, { q: "%" })).toEqual([])
})

test("Z23: members hide whom they blocked or who blocked them, never from those who lead; muting hides nobody", async ({
  people,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  await groupOf(slug, "private", bo, cy, dee, eve)
  await blockPerson(cy, { handle: "dee" })
  await blockPerson(bo, { handle: "dee" })
  await mutePerson(cy, { handle: "eve" })
  expect(await handles(cy)).toEqual(["bo", "cy", "eve"])
  expect(await handles(dee)).toEqual(["dee", "eve"])
  expect(await handles(bo)).toEqual(["bo", "cy", "dee", "eve"])
  expect(await handles(cy, { q: "marsh" })).toEqual([])
  expect(await handles(bo, { q: "marsh" })).toEqual(["dee"])
})

test("people who have left the company stay in the list and are marked", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf(slug, "private", bo, cy)
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  expect((await listGroupMembers(bo, { slug })).items).toMatchObject([{ left: false }, { left: true }])
})

test("Z22: a row of a member carries neither id nor e-mail", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf(slug, "private", bo, cy)
  const sent = JSON.stringify((await listGroupMembers(bo, { slug })).items)
  expect(sent).not.toMatch(/@rookery\.example|active/)
  for (const id of [bo.id, cy.id]) expect(sent).not.toContain(id)
})

test("Q07: pages joined are all members, once each, searched or not", async ({ people }) => {
  const [bo] = await people("bo")
  const members: Viewer[] = []
  for (let n = 0; n < 13; n++) members.push(await createPerson(`sam_${n}`, { name: `Sam ${n}` }))
  const group = await groupOf(slug, "private", bo, ...members)
  for (const lead of members.slice(5, 8)) await giveRole(lead, group, "moderator")
  for (const lead of members.slice(8, 10)) await giveRole(lead, group, "owner")
  const whole = await handles(bo, { limit: 50 })
  expect(whole).toHaveLength(14)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), fc.boolean(), async (limit, searched) => {
      const joined: string[] = []
      let cursor: string | undefined
      do {
        const page = await listGroupMembers(bo, { slug, limit, cursor, q: searched ? "sam" : undefined })
        joined.push(...page.items.map(({ handle }) => handle))
        cursor = page.next ?? undefined
      } while (cursor)
      expect(joined).toEqual(whole.filter((handle) => !searched || handle !== "bo"))
    }),
    { numRuns: 20 },
  )
})

test.each(["x", "1", encodeNameCursor("king", "1"), encodeNameCursor("", "1")])(
  "Q04: the cursor %s is refused",
  async (cursor) => {
    const bo = await createPerson("bo")
    await groupOf(slug, "private", bo)
    await expect(handles(bo, { cursor })).rejects.toMatchObject({ code: "invalid" })
  },
)
