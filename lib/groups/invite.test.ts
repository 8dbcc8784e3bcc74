import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupInvitations, groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { now } from "@/lib/core/clock"
import { blockPerson } from "@/lib/people/block"
import { acceptInvitation, declineInvitation } from "./answer-invitation"
import { banMember } from "./ban"
import { invitePerson, withdrawInvitation } from "./invite"
import { listGroupRequests } from "./list-admissions"
import { getGroup, listMyInvitations } from "./queries"
import { requestToJoin } from "./request"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const slug = "project-heron"
const heron = { slug, visibility: "secret" } as const
const invitations = () => db.$count(groupInvitations)
const refusalOf = (act: Promise<unknown>) => act.catch((error: unknown) => error)

test("ada invites dee into a secret group, which exists for her from then on, and dee joins", async ({
  people,
}) => {
  const [ada, dee] = await people("ada", "dee")
  const group = await gatherGroup({ ...heron, owners: [ada] })
  await expect(getGroup(dee, slug)).rejects.toMatchObject({ code: "not_found" })
  for (let n = 0; n < 2; n++)
    expect(await invitePerson(ada, { slug, handle: "dee" })).toEqual({ handle: "dee", invited: true })
  expect(await listMyInvitations(dee)).toMatchObject([{ slug, inviter: { handle: "ada" } }])
  for (let n = 0; n < 2; n++)
    expect(await acceptInvitation(dee, { slug })).toMatchObject({ role: "member", invited: false })
  expect(await membersOf(group)).toHaveLength(2)
  expect([await invitations(), await listMyInvitations(dee)]).toEqual([0, []])
  expect(await happened()).toEqual([
    { kind: "group.invited", actorId: ada.id, personId: dee.id },
    { kind: "group.joined", actorId: dee.id, personId: dee.id },
  ])
})

test("a declined invitation is gone, and with it the secret group; declining again is harmless", async ({
  people,
}) => {
  const [ada, dee, eve] = await people("ada", "dee", "eve")
  await gatherGroup({ ...heron, owners: [ada] })
  await invitePerson(ada, { slug, handle: "dee" })
  await invitePerson(ada, { slug, handle: "eve" })
  for (let n = 0; n < 2; n++) expect(await declineInvitation(dee, { slug })).toEqual({ invited: false })
  await expect(acceptInvitation(dee, { slug })).rejects.toMatchObject({ code: "not_found" })
  expect(await standingOf(eve, slug)).toMatchObject({ invited: true })
})

test("Z21: answering an invitation tells a stranger nothing of a secret group", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ ...heron, owners: [ada] })
  for (const answer of [acceptInvitation, declineInvitation, invitePerson, withdrawInvitation])
    expect(await refusalOf(answer(bo, { slug, handle: "ada" }))).toEqual(
      await refusalOf(answer(bo, { slug: "nobody", handle: "ada" })),
    )
})

test("nobody accepts an invitation that they do not have, into any group", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (const visibility of ["public", "private"] as const) {
    const group = await gatherGroup({ slug: visibility, visibility, owners: [ada] })
    await expect(acceptInvitation(bo, { slug: visibility })).rejects.toMatchObject({ code: "not_found" })
    expect(await membersOf(group)).toEqual([ada.id])
  }
})

test("members invite into a public group; into the others those who lead them; strangers nowhere", async ({
  people,
}) => {
  const [ada, mo, bo, cy] = await people("ada", "mo", "bo", "cy", "dee")
  const roles = { owners: [ada], moderators: [mo], members: [bo] } as const
  const may = { public: [ada, mo, bo], private: [ada, mo], secret: [ada, mo] }
  for (const visibility of ["public", "private", "secret"] as const) {
    await gatherGroup({
      slug: visibility,
      visibility,
      owners: [ada],
      moderators: [mo],
      members: [...roles.members],
    })
    for (const viewer of [ada, mo, bo, cy]) {
      await db.delete(groupInvitations)
      await refusalOf(invitePerson(viewer, { slug: visibility, handle: "dee" }))
      expect([viewer.handle, visibility, await invitations()]).toEqual([
        ...[viewer.handle, visibility, may[visibility].includes(viewer) ? 1 : 0],
      ])
    }
  }
})

test("members, banned people and people who have left the company are not invited", async ({ people }) => {
  const [ada, bo, cy, dee] = await people("ada", "bo", "cy", "dee")
  await gatherGroup({ ...heron, owners: [ada], members: [bo] })
  await banMember(ada, { slug, handle: "cy" })
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, dee.id))
  for (const { handle } of [ada, bo, cy, dee])
    await expect(invitePerson(ada, { slug, handle })).rejects.toMatchObject({ code: "conflict" })
  await expect(invitePerson(ada, { slug, handle: "zz" })).rejects.toMatchObject({ code: "not_found" })
  expect(await invitations()).toBe(0)
})

test("only those who lead a group learn that somebody is banned from it: others invite them in vain, and see no difference", async ({
  people,
}) => {
  const [ada, mo, bo, cy] = await people("ada", "mo", "bo", "cy", "dee")
  await gatherGroup({ slug: "engineering", owners: [ada], moderators: [mo], members: [bo] })
  const at = (handle: string) => ({ slug: "engineering", handle })
  await banMember(ada, at("cy"))
  const banned = { code: "conflict", message: "Cy Novak is banned from this group." }
  for (const viewer of [ada, mo]) await expect(invitePerson(viewer, at("cy"))).rejects.toMatchObject(banned)
  for (const act of [invitePerson, invitePerson, withdrawInvitation, withdrawInvitation]) {
    const done = await act(bo, at("dee"))
    expect(await act(bo, at("cy"))).toEqual({ ...done, handle: "cy" })
    expect(await listMyInvitations(cy)).toEqual([])
  }
  expect(await standingOf(cy, "engineering")).toMatchObject({ banned: true, invited: false })
  expect((await happened()).filter(({ personId }) => personId === cy.id)).toEqual([])
})

test("nobody is invited into an archived group, and who was invited before cannot accept", async ({
  people,
}) => {
  const [ada, bo] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ ...heron, owners: [ada] })
  await invitePerson(ada, { slug, handle: "bo" })
  await db.update(groups).set({ archivedAt: now() })
  await expect(invitePerson(ada, { slug, handle: "cy" })).rejects.toMatchObject({ code: "conflict" })
  await expect(acceptInvitation(bo, { slug })).rejects.toMatchObject({ code: "conflict" })
  expect(await membersOf(group)).toEqual([ada.id])
  await declineInvitation(bo, { slug })
  expect(await invitations()).toBe(0)
})

test("Z23: people who blocked each other are invited as little as strangers", async ({ people }) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy")
  await gatherGroup({ ...heron, owners: [ada] })
  await blockPerson(bo, { handle: "ada" })
  await blockPerson(ada, { handle: "cy" })
  const nobody = await refusalOf(invitePerson(ada, { slug, handle: "zz" }))
  for (const { handle } of [bo, cy])
    expect(await refusalOf(invitePerson(ada, { slug, handle }))).toEqual(nobody)
})

test("an invitation answers a request", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug: "design-crit", visibility: "private", owners: [ada] })
  await requestToJoin(bo, { slug: "design-crit", note: "" })
  await invitePerson(ada, { slug: "design-crit", handle: "bo" })
  expect((await listGroupRequests(ada, { slug: "design-crit" })).items).toEqual([])
  expect(await standingOf(bo, "design-crit")).toMatchObject({ requested: false, invited: true })
})

test("I01: who leads a group takes back any invitation, everybody else only their own", async ({
  people,
}) => {
  const [ada, bo, cy] = await people("ada", "bo", "cy", "dee")
  await gatherGroup({ slug: "engineering", owners: [ada], members: [bo, cy] })
  const dee = { slug: "engineering", handle: "dee" }
  await invitePerson(bo, dee)
  await withdrawInvitation(cy, dee)
  expect(await invitations()).toBe(1)
  expect(await withdrawInvitation(bo, dee)).toEqual({ handle: "dee", invited: false })
  expect(await invitations()).toBe(0)
  await invitePerson(bo, dee)
  for (let n = 0; n < 2; n++) expect(await withdrawInvitation(ada, dee)).toMatchObject({ invited: false })
  expect(await invitations()).toBe(0)
})

test("an invitation taken back while it is accepted: a member, or nothing", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    const group = await gatherGroup({ ...heron, slug: at, owners: [ada] })
    await invitePerson(ada, { slug: at, handle: "bo" })
    const [accepted] = await Promise.allSettled([
      acceptInvitation(bo, { slug: at }),
      withdrawInvitation(ada, { slug: at, handle: "bo" }),
    ])
    expect(await invitations()).toBe(0)
    expect(await membersOf(group)).toHaveLength(accepted.status === "fulfilled" ? 2 : 1)
  }
})
