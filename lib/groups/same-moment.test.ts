import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupInvitations, groupMembers, groupRequests } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { acceptInvitation } from "./answer-invitation"
import { archiveGroup } from "./archive"
import { banMember } from "./ban"
import { approveRequest } from "./decide-request"
import { invitePerson } from "./invite"
import { joinGroup } from "./join"
import { leaveGroup } from "./leave"
import { placePerson } from "./place-person"
import { removeMember } from "./remove"
import { requestToJoin } from "./request"
import { setRole } from "./set-role"
import { setRule } from "./set-rule"
import { syncGroup } from "./sync-group"
import { gatherGroup, membersOf } from "./testing/gathered-group"
import { overlapping } from "./testing/overlapping"

const slug = "berlin"
const bo = { slug, handle: "bo" }
const note = ""

type Way = {
  visibility: "public" | "private"
  before?: (ada: Viewer, viewer: Viewer) => Promise<unknown>
  enter: (ada: Viewer, viewer: Viewer, groupId: Id) => Promise<unknown>
}

const ways: Record<string, Way> = {
  joins: { visibility: "public", enter: (_, viewer) => joinGroup(viewer, { slug }) },
  "is let in": {
    visibility: "private",
    before: (_, viewer) => requestToJoin(viewer, { slug, note }),
    enter: (ada) => approveRequest(ada, bo),
  },
  "accepts an invitation": {
    visibility: "private",
    before: (ada) => invitePerson(ada, bo),
    enter: (_, viewer) => acceptInvitation(viewer, { slug }),
  },
  asks: { visibility: "private", enter: (_, viewer) => requestToJoin(viewer, { slug, note }) },
  "is invited": { visibility: "private", enter: (ada) => invitePerson(ada, bo) },
  "comes in by the rule of the group": {
    visibility: "private",
    before: (ada) => setRule(ada, { slug, department: null, location: "Berlin" }),
    enter: (_, __, groupId) => syncGroup({ groupId }),
  },
  "comes in by the rules of all groups": {
    visibility: "private",
    before: (ada) => setRule(ada, { slug, department: null, location: "Berlin" }),
    enter: (_, viewer) => placePerson({ personId: viewer.id, joined: true }),
  },
}

const pending = async () => (await db.$count(groupRequests)) + (await db.$count(groupInvitations))

for (const [what, { visibility, before, enter }] of Object.entries(ways))
  for (const order of ["before", "after"] as const)
    test(`A17: whoever ${what} just ${order} being banned is out, with nothing pending`, async ({
      people,
    }) => {
      const [ada, viewer] = await people("ada", "bo")
      const group = await gatherGroup({ slug, visibility, owners: [ada] })
      await before?.(ada, viewer)
      const acts = [() => enter(ada, viewer, group), () => banMember(ada, bo)] as const
      await (order === "before" ? overlapping(...acts) : overlapping(acts[1], acts[0]))
      expect(await membersOf(group)).toEqual([ada.id])
      expect(await pending()).toBe(0)
    })

test.for(["joins", "is let in", "accepts an invitation", "comes in by the rule of the group"])(
  "nobody %s while the group is being archived",
  async (what, { people }) => {
    const [ada, viewer] = await people("ada", "bo")
    const way = ways[what]
    const group = await gatherGroup({ slug, visibility: way?.visibility, owners: [ada] })
    await way?.before?.(ada, viewer)
    await overlapping(
      () => archiveGroup(ada, { slug }),
      async () => way?.enter(ada, viewer, group),
    )
    expect(await membersOf(group)).toEqual([ada.id])
  },
)

test("M01: the owner who leaves second stays", async ({ people }) => {
  const [ada, viewer] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada, viewer] })
  const statuses = await overlapping(
    () => leaveGroup(ada, { slug }),
    () => leaveGroup(viewer, { slug }),
  )
  expect(statuses).toEqual(["fulfilled", "rejected"])
  expect(await ownersOf(group)).toEqual([viewer.id])
})

test("M01: an owner who leaves while the other steps down stays", async ({ people }) => {
  const [ada, viewer] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada, viewer] })
  const statuses = await overlapping(
    () => setRole(ada, { slug, handle: "ada", role: "member" }),
    () => leaveGroup(viewer, { slug }),
  )
  expect(statuses).toEqual(["fulfilled", "rejected"])
  expect(await ownersOf(group)).toEqual([viewer.id])
})

test("M06: a moderator whose role is being taken removes nobody any more", async ({ people }) => {
  const [ada, viewer, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ slug, owners: [ada], moderators: [viewer], members: [cy] })
  const statuses = await overlapping(
    () => setRole(ada, { ...bo, role: "member" }),
    () => removeMember(viewer, { slug, handle: "cy" }),
  )
  expect(statuses).toEqual(["fulfilled", "rejected"])
  expect(await membersOf(group)).toHaveLength(3)
})

test("M06: whoever has just been made an owner is not removed by a moderator", async ({ people }) => {
  const [ada, viewer, cy] = await people("ada", "bo", "cy")
  const group = await gatherGroup({ slug, owners: [ada], moderators: [viewer], members: [cy] })
  await overlapping(
    () => setRole(ada, { slug, handle: "cy", role: "owner" }),
    () => removeMember(viewer, { slug, handle: "cy" }),
  )
  expect(await membersOf(group)).toHaveLength(3)
})

async function ownersOf(groupId: Id): Promise<Id[]> {
  const rows = await db.select().from(groupMembers).where(eq(groupMembers.groupId, groupId))
  return rows.filter(({ role }) => role === 2).map(({ personId }) => personId)
}
