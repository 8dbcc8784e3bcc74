import { db } from "@/db"
import { groupBans, groupInvitations, groupRequests } from "@/db/schema/groups"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { now } from "@/lib/core/clock"
import { listGroupBans, listGroupInvitations, listGroupRequests } from "./list-admissions"
import { giveRole, groupOf } from "./testing/group-of"

const slug = "design-crit"
const lists = [listGroupRequests, listGroupBans, listGroupInvitations]

test("who leads a group sees who asks, who is kept out and who is invited", async ({ people }) => {
  const [bo, cy, dee, eve, nia] = await people("bo", "cy", "dee", "eve", "nia")
  const { id: groupId, ...group } = await groupOf(slug, "private", bo, cy)
  await giveRole(cy, { id: groupId, ...group }, "moderator")
  const createdAt = now()
  await db.insert(groupRequests).values({ groupId, personId: dee.id, note: "Let me in", createdAt })
  await db.insert(groupBans).values({ groupId, personId: eve.id, bannedById: bo.id, createdAt })
  await db.insert(groupInvitations).values({ groupId, personId: nia.id, inviterId: bo.id, createdAt })
  const since = createdAt.toISOString()
  const nobodyElse = { next: null }
  for (const lead of [bo, cy]) {
    expect(await listGroupRequests(lead, { slug })).toEqual({
      ...nobodyElse,
      items: [
        {
          ...{ handle: "dee", name: "Dee Marsh", title: "Account executive", department: "Sales" },
          ...{ location: "Madrid", avatarId: null, left: false, note: "Let me in", since },
        },
      ],
    })
    expect(await listGroupBans(lead, { slug })).toMatchObject({
      ...nobodyElse,
      items: [{ handle: "eve", note: "" }],
    })
    expect(await listGroupInvitations(lead, { slug })).toMatchObject({
      ...nobodyElse,
      items: [{ handle: "nia", since }],
    })
  }
})

test("I01: nobody else does, neither member, outsider nor the company's admin", async ({ people }) => {
  const [ada, bo, cy, eve] = await people("ada", "bo", "cy", "eve")
  await groupOf(slug, "private", bo, cy)
  await groupOf("heron", "secret", bo)
  for (const list of lists)
    for (const viewer of [ada, cy, eve]) {
      await expect(list(viewer, { slug })).rejects.toMatchObject({ code: "forbidden" })
      await expect(list(viewer, { slug: "heron" })).rejects.toMatchObject({ code: "not_found" })
    }
})

test("Q07: pages of requests joined are all requests, once each", async ({ people }) => {
  const [bo] = await people("bo")
  const { id: groupId } = await groupOf(slug, "private", bo)
  const asking = []
  for (let n = 0; n < 11; n++) asking.push(await createPerson(`fan_${n}`))
  await db.insert(groupRequests).values(asking.map(({ id }) => ({ groupId, personId: id, createdAt: now() })))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listGroupRequests(bo, { slug, cursor, limit: 4 })
    seen.push(...page.items.map(({ handle }) => handle))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(asking.map(({ handle }) => handle).reverse())
  await expect(listGroupRequests(bo, { slug, cursor: "x" })).rejects.toMatchObject({ code: "invalid" })
})
