import { inArray } from "drizzle-orm"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { groupBans, groupInvitations, groupRequests } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import { acceptInvitation } from "./answer-invitation"
import { banMember, unbanMember } from "./ban"
import { approveRequest } from "./decide-request"
import { invitePerson } from "./invite"
import { joinGroup } from "./join"
import { listGroupBans } from "./list-admissions"
import { requestToJoin } from "./request"
import { gatherGroup, happened, membersOf, standingOf } from "./testing/gathered-group"

const slug = "design-crit"
const bo = { slug, handle: "bo" }
const bans = () => db.$count(groupBans)
const auditedActs = async (group: string) => {
  const rows = await db
    .select()
    .from(audit)
    .where(inArray(audit.act, ["group.banned", "group.unbanned"]))
  return rows.filter(({ subject }) => subject === group).map(({ act }) => act)
}

test("a banned member is out at once, with one event and one row in the audit log", async ({ people }) => {
  const [ada, viewer] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada], members: [viewer] })
  for (let n = 0; n < 2; n++) expect(await banMember(ada, bo)).toEqual({ handle: "bo", banned: true })
  expect(await membersOf(group)).toEqual([ada.id])
  expect(await happened()).toEqual([{ kind: "group.left", actorId: ada.id, personId: viewer.id }])
  expect(await auditedActs(group)).toEqual(["group.banned"])
  expect(await standingOf(viewer, slug)).toMatchObject({ role: null, banned: true })
  expect((await listGroupBans(ada, { slug })).items).toMatchObject([{ handle: "bo" }])
})

test("a ban ends request and invitation and refuses all three ways in", async ({ people }) => {
  const [ada, viewer] = await people("ada", "bo")
  const group = await gatherGroup({ slug, visibility: "private", owners: [ada] })
  await requestToJoin(viewer, { slug, note: "" })
  await banMember(ada, bo)
  expect(await db.$count(groupRequests)).toBe(0)
  await expect(requestToJoin(viewer, { slug, note: "" })).rejects.toMatchObject({ code: "forbidden" })
  await expect(approveRequest(ada, bo)).rejects.toMatchObject({ code: "not_found" })
  await expect(invitePerson(ada, bo)).rejects.toMatchObject({ code: "conflict" })
  await expect(joinGroup(viewer, { slug })).rejects.toMatchObject({ code: "forbidden" })
  expect(await membersOf(group)).toEqual([ada.id])
})

test("a ban and an accepted invitation at the same moment never leave a banned member", async ({
  people,
}) => {
  const [ada, viewer] = await people("ada", "bo")
  for (let round = 0; round < 10; round++) {
    const at = `round-${round}`
    const group = await gatherGroup({ slug: at, visibility: "secret", owners: [ada] })
    await invitePerson(ada, { slug: at, handle: "bo" })
    await Promise.allSettled([
      acceptInvitation(viewer, { slug: at }),
      banMember(ada, { slug: at, handle: "bo" }),
    ])
    expect(await membersOf(group)).toEqual([ada.id])
    expect(await db.$count(groupInvitations)).toBe(0)
  }
})

test("the end of a ban is the end of the ban alone", async ({ people }) => {
  const [ada, viewer] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada], members: [viewer] })
  await banMember(ada, bo)
  for (let n = 0; n < 2; n++) expect(await unbanMember(ada, bo)).toEqual({ handle: "bo", banned: false })
  expect(await membersOf(group)).toEqual([ada.id])
  expect(await auditedActs(group)).toEqual(["group.banned", "group.unbanned"])
  await joinGroup(viewer, { slug })
  expect(await membersOf(group)).toHaveLength(2)
})

test("I01: nobody ends their own ban, or makes and ends others', without leading the group", async ({
  people,
}) => {
  const [ada, viewer, cy, dee] = await people("ada", "bo", "cy", "dee")
  await gatherGroup({ slug, owners: [ada], members: [cy] })
  await banMember(ada, bo)
  for (const stranger of [viewer, cy, dee]) {
    await expect(unbanMember(stranger, bo)).rejects.toMatchObject({ code: "forbidden" })
    await expect(banMember(stranger, { slug, handle: "ada" })).rejects.toMatchObject({ code: "forbidden" })
    await expect(listGroupBans(stranger, { slug })).rejects.toMatchObject({ code: "forbidden" })
  }
  expect(await bans()).toBe(1)
})
