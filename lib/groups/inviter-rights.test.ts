import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupInvitations, groupMembers } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { acceptInvitation } from "./answer-invitation"
import { banMember } from "./ban"
import { changeVisibility } from "./change-visibility"
import { invitePerson } from "./invite"
import { leaveGroup } from "./leave"
import { placePerson } from "./place-person"
import { getGroup } from "./queries"
import { removeMember } from "./remove"
import { setRole } from "./set-role"
import { setRule } from "./set-rule"
import { gatherGroup, standingOf } from "./testing/gathered-group"

const slug = "project-heron"
const bo = { slug, handle: "bo" }

async function invited(): Promise<string[]> {
  const rows = await db
    .select({ handle: peopleTable.handle })
    .from(groupInvitations)
    .innerJoin(peopleTable, eq(peopleTable.id, groupInvitations.personId))
    .orderBy(peopleTable.handle)
  return rows.map(({ handle }) => handle)
}

test("Z21: when a public group turns private or secret, only what its leads offered still stands", async ({
  people,
}) => {
  const [ada, mo, member, cy] = await people("ada", "mo", "bo", "cy", "dee", "eve")
  for (const visibility of ["private", "secret"] as const) {
    const at = `heron-${visibility}`
    await gatherGroup({ slug: at, owners: [ada], moderators: [mo], members: [member] })
    await gatherGroup({ slug: `${at}-talk`, owners: [ada], members: [member] })
    await db.delete(groupInvitations)
    await invitePerson(member, { slug: at, handle: "cy" })
    await invitePerson(mo, { slug: at, handle: "dee" })
    await invitePerson(ada, { slug: at, handle: "eve" })
    await invitePerson(member, { slug: `${at}-talk`, handle: "cy" })
    await changeVisibility(ada, { slug: at, visibility })
    expect(await invited()).toEqual(["cy", "dee", "eve"])
    await expect(acceptInvitation(cy, { slug: at })).rejects.toMatchObject({ code: "not_found" })
    expect(await standingOf(cy, `${at}-talk`)).toMatchObject({ invited: true })
  }
})

type End = (ada: Viewer, member: Viewer) => Promise<unknown>

const ends: Record<string, End> = {
  "who leaves": (_, member) => leaveGroup(member, { slug }),
  "who is removed": (ada) => removeMember(ada, bo),
  "who is banned": (ada) => banMember(ada, bo),
  "whom the rule takes out": async (ada, { id }) => {
    await setRule(ada, { slug, department: null, location: "Atlantis" })
    await db.update(groupMembers).set({ source: 1 }).where(eq(groupMembers.personId, id))
    await placePerson({ personId: id, joined: false })
  },
}

test.for(Object.entries(ends))("the invitations of a member %s go with them", async ([, end], { people }) => {
  const [ada, member] = await people("ada", "bo", "cy", "dee")
  await gatherGroup({ slug, owners: [ada], members: [member] })
  await gatherGroup({ slug: "elsewhere", owners: [ada], members: [member] })
  await invitePerson(member, { slug, handle: "cy" })
  await invitePerson(ada, { slug, handle: "dee" })
  await invitePerson(member, { slug: "elsewhere", handle: "cy" })
  await end(ada, member)
  expect(await standingOf(member, slug)).toMatchObject({ role: null })
  expect(await invited()).toEqual(["cy", "dee"])
  const rows = await db.select({ inviterId: groupInvitations.inviterId }).from(groupInvitations)
  expect(rows.map(({ inviterId }) => inviterId).toSorted()).toEqual([ada.id, member.id].toSorted())
})

test("Z21: whom a former moderator had invited into a secret group finds it gone; a public one stays open", async ({
  people,
}) => {
  const [ada, mo, cy] = await people("ada", "mo", "cy", "dee")
  for (const visibility of ["public", "secret"] as const) {
    await gatherGroup({ slug: visibility, visibility, owners: [ada], moderators: [mo] })
    await invitePerson(mo, { slug: visibility, handle: "cy" })
    await invitePerson(ada, { slug: visibility, handle: "dee" })
    await setRole(ada, { slug: visibility, handle: "mo", role: "owner" })
    await setRole(ada, { slug: visibility, handle: "mo", role: "moderator" })
    expect(await standingOf(cy, visibility)).toMatchObject({ invited: true })
    await setRole(ada, { slug: visibility, handle: "mo", role: "member" })
  }
  expect(await standingOf(cy, "public")).toMatchObject({ invited: true })
  await expect(getGroup(cy, "secret")).rejects.toMatchObject({ code: "not_found" })
  expect(await invited()).toEqual(["cy", "dee", "dee"])
})
