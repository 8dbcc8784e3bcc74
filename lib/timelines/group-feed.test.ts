import { and, eq } from "drizzle-orm"
import { GET as getTimeline } from "@/app/api/timelines/[...feed]/route"
import { db } from "@/db"
import { groupInvitations, groupMembers } from "@/db/schema/groups"
import { createGroup, postInGroup, type TestGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { followPerson } from "@/lib/follows/follow"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { repostPost } from "@/lib/posts/reposts"
import { timelinePage } from "./page"

const bodiesIn = async (viewer: Viewer, { slug }: Pick<TestGroup, "slug">) =>
  (await timelinePage(viewer, { kind: "group", slug })).items.map((item) => item.post.body)
const homeOf = async (viewer: Viewer) =>
  (await timelinePage(viewer, { kind: "home" })).items.map((item) => item.post.body)
const muteGroup = (viewer: Viewer, group: TestGroup) =>
  db
    .update(groupMembers)
    .set({ isMuted: true })
    .where(and(eq(groupMembers.personId, viewer.id), eq(groupMembers.groupId, group.id)))

async function ask(viewer: Viewer, feed: string[]): Promise<{ status: number; text: string }> {
  const request = new Request("http://localhost:3999/api/timelines/-", { headers: await signedIn(viewer) })
  const response = await getTimeline(request, { params: Promise.resolve({ feed }) })
  return { status: response.status, text: await response.text() }
}

test("a group's page holds its posts, newest first, without answers and without those of hidden people", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  const id = await postInGroup(bo, group, "first")
  await createPost(cy, { body: "an answer", replyTo: id })
  await postInGroup(cy, group, "second")
  await postInGroup(dee, group, "third")
  await createPost(bo, { body: "for everyone" })
  expect(await bodiesIn(bo, group)).toEqual(["third", "second", "first"])
  await mutePerson(bo, { handle: "cy" })
  expect(await bodiesIn(bo, group)).toEqual(["third", "first"])
})

test("a public group's page is for everybody, an empty one's too", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const group = await createGroup("engineering", "public", bo)
  expect(await timelinePage(eve, { kind: "group", slug: group.slug })).toEqual({ items: [], next: null })
  await postInGroup(bo, group, "for everyone")
  expect(await bodiesIn(eve, group)).toEqual(["for everyone"])
})

test("Z02 Z21: a private or secret group's posts are refused to outsiders, invited ones too, like a group that does not exist", async ({
  people,
}) => {
  const [bo, eve, ada] = await people("bo", "eve", "ada")
  const groups = [
    await createGroup("design-crit", "private", bo),
    await createGroup("project-heron", "secret", bo),
  ]
  for (const group of groups) {
    await postInGroup(bo, group, "canary")
    await db
      .insert(groupInvitations)
      .values({ personId: eve.id, groupId: group.id, inviterId: bo.id, createdAt: now() })
  }
  for (const outsider of [eve, ada]) {
    const missing = await ask(outsider, ["groups", "no-such-group"])
    expect(missing.status).toBe(404)
    for (const { slug } of groups) expect(await ask(outsider, ["groups", slug])).toEqual(missing)
  }
  expect(await ask(bo, ["groups", "project-heron"])).toMatchObject({ status: 200 })
})

test("A17: whoever leaves a group finds its page gone on the next read, in the middle of it too", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  for (const body of ["one", "two", "three"]) await postInGroup(bo, group, body)
  const feed = { kind: "group" as const, slug: group.slug }
  const { next } = await timelinePage(cy, feed, { limit: 1 })
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  await expect(timelinePage(cy, feed, { limit: 1, cursor: next })).rejects.toMatchObject({
    code: "not_found",
  })
})

test("a muted group stays out of home, whoever posts there, and is read on its own page", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const [loud, quiet] = [
    await createGroup("engineering", "public", bo, cy),
    await createGroup("design-crit", "private", bo, cy),
  ]
  await followPerson(cy, { handle: "bo" })
  const id = await postInGroup(bo, loud, "in the loud group")
  await postInGroup(bo, quiet, "in the quiet group")
  await createPost(bo, { body: "outside" })
  expect(await homeOf(cy)).toEqual(["outside", "in the quiet group", "in the loud group"])
  await muteGroup(cy, loud)
  expect(await homeOf(cy)).toEqual(["outside", "in the quiet group"])
  expect(await bodiesIn(cy, loud)).toEqual(["in the loud group"])
  expect(await homeOf(bo)).toContain("in the loud group")
  await repostPost(bo, { id })
  expect(await homeOf(cy)).toContain("in the loud group")
})

test("Q01 Q06: whatever stands for a group or a list in an address is only ever a value", async ({
  people,
}) => {
  const [bo] = await people("bo")
  for (const text of [
    "' or 1=1 --",
    "%",
    "\0",
    "\ud800",
    "a".repeat(999),
    "-1",
    "9223372036854775808",
    "1e9",
    "ⓐ",
  ])
    for (const kind of ["groups", "lists"]) {
      const { status } = await ask(bo, [kind, text])
      expect([kind, text, [400, 404].includes(status)]).toEqual([kind, text, true])
    }
})
