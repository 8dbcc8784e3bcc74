import { db } from "@/db"
import { groupInvitations, groupMembershipRules, groupQueue, groupRequests } from "@/db/schema/groups"
import { postInGroup } from "@/db/testing/create-group"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { archiveGroup } from "./archive"
import { pinPost } from "./pin"
import { canBan } from "./policy"
import { getGroup, listMyInvitations, myAudiences } from "./queries"
import { giveRole, groupOf } from "./testing/group-of"

const slug = "design-crit"
const refusalOf = (run: Promise<unknown>) => run.then(() => null).catch((error: unknown) => error)

test("a private group shows an outsider its card, rules and owners, and nothing of what is in it", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await groupOf(slug, "private", bo, cy)
  await db.insert(groupMembershipRules).values({ groupId: group.id, department: "Design", createdAt: now() })
  await pinPost(bo, { slug, id: await postInGroup(bo, group, "Pinned") })
  expect(await getGroup(eve, slug)).toMatchObject({
    ...{ name: slug, members: 2, pinnedPostId: null, rule: null, waiting: { requests: 0, posts: 0 } },
    owners: [{ handle: "bo", name: "Bo Lindqvist" }],
    mine: { role: null },
  })
  expect(await getGroup(cy, slug)).toMatchObject({
    ...{ pinnedPostId: expect.any(String), rule: { department: "Design", location: null } },
    mine: { role: "member" },
  })
})

test("Z14, Z21: a secret group has no page, no name and no count for outsiders", async ({ people }) => {
  const [ada, bo, eve, mo] = await people("ada", "bo", "eve", "mo")
  const group = await groupOf("project-heron", "secret", bo)
  const nobody = await refusalOf(getGroup(eve, "nobody-has-this"))
  for (const viewer of [ada, eve, mo])
    expect(await refusalOf(getGroup(viewer, "project-heron"))).toEqual(nobody)
  await db
    .insert(groupInvitations)
    .values({ personId: eve.id, groupId: group.id, inviterId: bo.id, createdAt: now() })
  expect(await getGroup(eve, "project-heron")).toMatchObject({ members: 1, mine: { invited: true } })
})

test("what waits is counted for those who decide it, and for nobody else", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const group = await groupOf(slug, "private", bo, cy, dee)
  await giveRole(cy, group, "moderator")
  await db.insert(groupRequests).values({ groupId: group.id, personId: eve.id, createdAt: now() })
  await db.insert(groupQueue).values([
    { id: newId(), groupId: group.id, authorId: dee.id, body: "One" },
    { id: newId(), groupId: group.id, authorId: dee.id, body: "Two" },
  ])
  for (const lead of [bo, cy]) expect((await getGroup(lead, slug)).waiting).toEqual({ requests: 1, posts: 2 })
  for (const viewer of [dee, eve])
    expect((await getGroup(viewer, slug)).waiting).toEqual({ requests: 0, posts: 0 })
})

test("of many owners a page names three, those of longest standing, without anybody blocked", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const more = []
  for (let n = 0; n < 4; n++) more.push(await createPerson(`owner_${n}`))
  const group = await groupOf(slug, "public", bo, cy, ...more)
  for (const owner of [cy, ...more]) await giveRole(owner, group, "owner")
  const ownersFor = async (viewer: typeof bo) =>
    (await getGroup(viewer, slug)).owners.map(({ handle }) => handle)
  expect(await ownersFor(eve)).toEqual(["bo", "cy", "owner_0"])
  await blockPerson(cy, { handle: "eve" })
  expect(await ownersFor(eve)).toEqual(["bo", "owner_0", "owner_1"])
  expect(await ownersFor(cy)).toEqual(["bo", "cy", "owner_0"])
})

test("who leads a group, and so may not be banned by everybody, is told to those who lead it alone", async ({
  people,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const group = await groupOf(slug, "public", bo, cy, dee)
  await giveRole(cy, group, "moderator")
  await blockPerson(bo, { handle: "cy" })
  for (const lead of [bo, cy])
    expect((await getGroup(lead, slug)).leads).toEqual([
      { handle: "bo", role: "owner" },
      { handle: "cy", role: "moderator" },
    ])
  for (const viewer of [dee, eve]) expect((await getGroup(viewer, slug)).leads).toEqual([])
  const bannable = async (viewer: typeof bo) => {
    const seen = await getGroup(viewer, slug)
    return ["bo", "cy", "dee", "eve"].filter((handle) => canBan(seen, handle))
  }
  expect(await bannable(bo)).toEqual(["cy", "dee", "eve"])
  expect(await bannable(cy)).toEqual(["dee", "eve"])
  for (const viewer of [dee, eve]) expect(await bannable(viewer)).toEqual([])
})

test("F08: no view of a group carries ids of people or e-mail addresses", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf(slug, "public", bo, cy)
  const sent = JSON.stringify(await getGroup(bo, slug))
  expect(sent).not.toMatch(/@rookery\.example/)
  for (const id of [bo.id, cy.id]) expect(sent).not.toContain(id)
})

test("invitations are listed for whom they are, with who sent them", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const secret = await groupOf("project-heron", "secret", bo)
  const closed = await groupOf("attic", "private", bo)
  const fromCy = await groupOf("tea", "private", cy)
  const at = (n: number) => new Date(now().getTime() + n)
  await db.insert(groupInvitations).values([
    { personId: eve.id, groupId: secret.id, inviterId: bo.id, createdAt: at(1) },
    { personId: eve.id, groupId: closed.id, inviterId: bo.id, createdAt: at(2) },
    { personId: eve.id, groupId: fromCy.id, inviterId: cy.id, createdAt: at(3) },
  ])
  await archiveGroup(bo, { slug: "attic" })
  expect(await listMyInvitations(eve)).toMatchObject([
    { slug: "tea", inviter: { handle: "cy" }, mine: { invited: true, role: null } },
    { slug: "project-heron", inviter: { handle: "bo", name: "Bo Lindqvist" }, members: 1 },
  ])
  expect(await listMyInvitations(bo)).toEqual([])
  await blockPerson(eve, { handle: "cy" })
  expect((await listMyInvitations(eve)).map((invitation) => invitation.slug)).toEqual(["project-heron"])
})

test("my audiences are the groups I belong to, by name, without archived ones", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf("zebra", "secret", bo, cy)
  await groupOf("apple", "public", bo, cy)
  await groupOf("not-mine", "public", bo)
  await groupOf("attic", "public", bo, cy)
  await archiveGroup(bo, { slug: "attic" })
  expect(await myAudiences(cy)).toEqual([
    { slug: "apple", name: "apple", hue: expect.any(Number), visibility: "public" },
    { slug: "zebra", name: "zebra", hue: expect.any(Number), visibility: "secret" },
  ])
})
