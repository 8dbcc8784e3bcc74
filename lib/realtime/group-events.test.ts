import { and, eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers, groups } from "@/db/schema/groups"
import { createGroup, postInGroup, type TestGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import { archiveGroup } from "@/lib/groups/archive"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { joinGroup } from "@/lib/groups/join"
import { leaveGroup } from "@/lib/groups/leave"
import { muteGroup } from "@/lib/groups/mute-group"
import { removeMember } from "@/lib/groups/remove"
import { createPost } from "@/lib/posts/create-post"
import { approveQueued, declineQueued } from "@/lib/posts/decide-queued"
import { deletePost } from "@/lib/posts/delete-post"
import { expect, test } from "./testing/live-fixtures"

/** Something everybody is told: whoever has heard it has heard everything before it. */
async function ring(author: Viewer) {
  const { item } = await createPost(author, { body: "Lunch!" })
  return (events: { data: Record<string, unknown> }[]) => events.some(({ data }) => data.id === item.id)
}

/** A group that the first of these people owns. */
async function ownedGroup(
  slug: string,
  visibility: TestGroup["visibility"],
  owner: Viewer,
  ...others: Viewer[]
) {
  const group = await createGroup(slug, visibility, owner, ...others)
  await db
    .update(groupMembers)
    .set({ role: 2 })
    .where(and(eq(groupMembers.groupId, group.id), eq(groupMembers.personId, owner.id)))
  return group
}

test("Z24: everybody's open pages are told at once when a group closes, and who may still read it", async ({
  people,
  live,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const { slug } = await ownedGroup("engineering", "public", bo, cy)
  const [member, outsider] = [await live.connect(cy), await live.connect(eve)]
  await changeVisibility(bo, { slug, visibility: "private" })
  for (const reader of [member, outsider]) await reader.until((events) => events.length === 1)
  expect(member.told[0]).toMatchObject({ type: "group", data: { slug, readable: true } })
  expect(outsider.told[0]).toMatchObject({ type: "group", data: { slug, readable: false } })
  await changeVisibility(bo, { slug, visibility: "public" })
  await outsider.until((events) => events.length === 2)
  expect(outsider.told[1]?.data).toEqual({ slug, readable: true })
})

test("Z09 A17: whoever is removed is told so, and hears nothing of the group after that", async ({
  people,
  live,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await ownedGroup("project-heron", "secret", bo, cy, dee)
  const [removed, member] = [await live.connect(cy), await live.connect(dee)]
  await removeMember(bo, { slug: group.slug, handle: "cy" })
  await removed.until((events) => events.length === 1)
  expect(removed.told[0]).toMatchObject({ type: "group", data: { slug: group.slug, readable: false } })
  const posted = await createPost(bo, { body: "canary", group: group.slug })
  if ("item" in posted) await deletePost(bo, { id: posted.item.id })
  await archiveGroup(bo, { slug: group.slug })
  const isRung = await ring(bo)
  await removed.until(isRung)
  await member.until(isRung)
  expect(removed.told).toHaveLength(2)
  expect(member.ofType("group")).toHaveLength(1)
})

test("Z09 Z21: what happens to a secret group is told to its members alone", async ({ people, live }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const { slug } = await ownedGroup("project-heron", "secret", bo, cy)
  const [member, outsider] = [await live.connect(cy), await live.connect(eve)]
  await archiveGroup(bo, { slug })
  const isRung = await ring(bo)
  await member.until(isRung)
  await outsider.until(isRung)
  expect(member.ofType("group")).toHaveLength(1)
  expect(outsider.told).toHaveLength(1)
})

test("Z24: a group that becomes secret is taken from the pages of those who could see it until then", async ({
  people,
  live,
}) => {
  const [bo, eve] = await people("bo", "eve")
  const { slug } = await ownedGroup("engineering", "public", bo)
  const reader = await live.connect(eve)
  await changeVisibility(bo, { slug, visibility: "secret" })
  await reader.until(await ring(bo))
  expect(reader.ofType("group").map(({ data }) => data)).toEqual([{ slug, readable: false }])
})

test("joining and leaving are told to nobody else", async ({ people, live }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const { slug } = await ownedGroup("engineering", "public", bo)
  const [joiner, other] = [await live.connect(cy), await live.connect(eve)]
  await joinGroup(cy, { slug })
  await leaveGroup(cy, { slug })
  const isRung = await ring(bo)
  await joiner.until(isRung)
  await other.until(isRung)
  expect(joiner.ofType("group").map(({ data }) => data)).toEqual(Array(2).fill({ slug, readable: true }))
  expect(other.told).toHaveLength(1)
})

/** A post that waits in a group which approves posts. */
async function waitIn(slug: string, author: Viewer, body: string) {
  await db.update(groups).set({ approvesPosts: true }).where(eq(groups.slug, slug))
  const posted = await createPost(author, { body, group: slug })
  if (!("queued" in posted)) throw new Error("The post did not wait.")
  return posted.queued.id
}

test("whoever wrote a waiting post is told at once that it was decided on, and nobody else is", async ({
  people,
  live,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { slug } = await ownedGroup("design-crit", "private", bo, cy, dee)
  const [author, other] = [await live.connect(cy), await live.connect(dee)]
  await declineQueued(bo, { slug, id: await waitIn(slug, cy, "canary") })
  const isRung = await ring(bo)
  await author.until(isRung)
  await other.until(isRung)
  expect(author.ofType("group").map(({ data }) => data)).toEqual([{ slug, readable: true }])
  expect(other.told).toHaveLength(1)
})

test("a post that was let in is news to its author as to everybody else", async ({ people, live }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { slug } = await ownedGroup("design-crit", "private", bo, cy, dee)
  const [author, other] = [await live.connect(cy), await live.connect(dee)]
  const { id } = await approveQueued(bo, { slug, id: await waitIn(slug, cy, "Hello") })
  const isRung = await ring(bo)
  await author.until(isRung)
  await other.until(isRung)
  const news = { id, feeds: ["home"], group: slug, author: { handle: "cy", name: cy.name, avatarId: null } }
  for (const reader of [author, other]) expect(reader.ofType("post")[0]?.data).toEqual(news)
  expect(author.ofType("group").map(({ data }) => data)).toEqual([{ slug, readable: true }])
  expect(other.ofType("group")).toEqual([])
})

test("A17: whoever was removed from a secret group does not hear what becomes of their waiting post", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { slug } = await ownedGroup("project-heron", "secret", bo, cy)
  const id = await waitIn(slug, cy, "canary")
  await removeMember(bo, { slug, handle: "cy" })
  const author = await live.connect(cy)
  await declineQueued(bo, { slug, id })
  await author.until(await ring(bo))
  expect(author.told).toHaveLength(1)
})

test("a post says which group it is in; from a muted group it is not announced at home", async ({
  people,
  live,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { slug } = await ownedGroup("design-crit", "private", bo, cy)
  const reader = await live.connect(cy)
  await createPost(bo, { body: "One", group: slug })
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]?.data).toMatchObject({ feeds: ["home"], group: slug })
  await muteGroup(cy, { slug })
  await createPost(bo, { body: "Two", group: slug })
  await reader.until((events) => events.length === 2)
  expect(reader.told[1]?.data).toMatchObject({ feeds: [], group: slug })
})

test("K12: a browser that was away hears that a group was closed to it when it comes back", async ({
  people,
  live,
}) => {
  const [bo, eve] = await people("bo", "eve")
  const { slug, ...group } = await ownedGroup("engineering", "public", bo)
  await postInGroup(bo, { slug, ...group }, "canary")
  const reader = await live.connect(eve)
  const after = reader.lastId()
  await reader.close()
  await changeVisibility(bo, { slug, visibility: "private" })
  const again = await live.attach(eve, { after })
  await again.until((events) => events.some(({ type }) => type === "group"))
  expect(again.ofType("group")[0]?.data).toEqual({ slug, readable: false })
  expect(again.ofType("reset")).toEqual([])
})
