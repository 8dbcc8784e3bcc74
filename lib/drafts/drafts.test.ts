import { randomUUID } from "node:crypto"
import { db } from "@/db"
import { drafts } from "@/db/schema/drafts"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes, now } from "@/lib/core/clock"
import { sizes } from "@/lib/core/sizes"
import { leaveGroup } from "@/lib/groups/leave"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { saveDraftAction } from "./actions"
import { dropDraft } from "./drop-draft"
import { findDraft } from "./find-draft"
import { listDrafts } from "./list-drafts"
import { saveDraft } from "./save-draft"

const key = randomUUID()
const write = (writer: Viewer, text: string, from: number, context = "new") =>
  saveDraft(writer, { context, text, key, from })

test("what was begun on one device is found on another, until it is dropped", async ({ people }) => {
  const [bo] = await people("bo")
  expect(await findDraft(bo, { context: "new" })).toEqual({ draft: null })
  expect(await write(bo, "We should", 0)).toEqual({ version: 1 })
  expect(await write(bo, "We should talk", 1)).toEqual({ version: 2 })
  expect(await findDraft(bo, { context: "new" })).toMatchObject({
    draft: { context: "new", text: "We should talk", key, version: 2 },
  })
  await dropDraft(bo, { context: "new" })
  await dropDraft(bo, { context: "new" })
  expect(await listDrafts(bo)).toEqual([])
})

test("two windows that go on from the same text: the second is told, and neither text is lost", async ({
  people,
}) => {
  const [bo] = await people("bo")
  await write(bo, "Lunch", 0)
  await write(bo, "Lunch at noon", 1)
  expect(await write(bo, "Lunch at one", 1)).toMatchObject({
    conflict: { text: "Lunch at noon", version: 2 },
  })
  expect(await write(bo, "From nothing", 0)).toMatchObject({ conflict: { text: "Lunch at noon" } })
  expect(await write(bo, "Lunch at one", 2)).toEqual({ version: 3 })
})

test("K08: a save whose answer was lost can be sent again, also many times at once", async ({ people }) => {
  const [bo] = await people("bo")
  const answers = await Promise.all(Array.from({ length: 8 }, () => write(bo, "Once", 0)))
  expect(answers.filter((answer) => "conflict" in answer)).toEqual([])
  expect(await db.$count(drafts)).toBe(1)
})

test("Z20: drafts are their writer's alone", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await write(bo, "of bo", 0)
  expect(await findDraft(cy, { context: "new" })).toEqual({ draft: null })
  expect(await listDrafts(cy)).toEqual([])
  expect(await write(cy, "of cy", 0)).toEqual({ version: 1 })
  await dropDraft(cy, { context: "new" })
  expect(await listDrafts(bo)).toMatchObject([{ text: "of bo" }])
})

test("drafts are listed with what they are for, last changed first", async ({ people, clock }) => {
  const [bo, cy] = await people("bo", "cy")
  await createGroup("design-crit", "private", bo, cy)
  const { item } = await createPost(cy, { body: "Who wants soup?" })
  await write(bo, "Me", 0, `reply-${item.id}`)
  clock.forward(minutes(1))
  await write(bo, "The new logo", 0, "group-design-crit")
  clock.forward(minutes(1))
  await saveDraft(bo, { context: "new", text: "For the group", key, from: 0, group: "design-crit" })
  const group = { kind: "group", group: { slug: "design-crit" } }
  expect(await listDrafts(bo)).toMatchObject([
    { text: "For the group", place: group },
    { text: "The new logo", place: group },
    { text: "Me", place: { kind: "reply", post: { id: item.id, body: "Who wants soup?" } } },
  ])
})

test("Z20: a draft keeps its text when its writer may not see any more what it was for, and shows nothing of that", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", cy, bo)
  const inside = await postInGroup(cy, group, "between us")
  const { item: gone } = await createPost(cy, { body: "soon deleted" })
  for (const context of [`reply-${inside}`, `quote-${inside}`, "group-design-crit", `reply-${gone.id}`]) {
    await write(bo, "my words", 0, context)
    clock.forward(minutes(1))
  }
  await leaveGroup(bo, { slug: "design-crit" })
  await deletePost(cy, { id: gone.id })
  const listed = await listDrafts(bo)
  expect(listed.map(({ text }) => text)).toEqual(Array(4).fill("my words"))
  expect(listed.map(({ place }) => place)).toEqual([
    { kind: "reply", post: expect.objectContaining({ deleted: true, body: "" }) },
    { kind: "group", group: null },
    { kind: "quote", post: null },
    { kind: "reply", post: null },
  ])
})

test("Z23: a draft shows nothing of a post between whose author and the writer there is a block", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { item } = await createPost(cy, { body: "of somebody who blocks" })
  await write(bo, "my words", 0, `reply-${item.id}`)
  await blockPerson(cy, { handle: "bo" })
  expect(await listDrafts(bo)).toMatchObject([{ text: "my words", place: { kind: "reply", post: null } }])
})

test("a hundred drafts are as many as there can be, and those go on being saved", async ({ people }) => {
  const [bo] = await people("bo")
  const rows = Array.from({ length: sizes.draftsOfOne }, (_, n) => ({
    ...{ personId: bo.id, context: `reply-${n + 1}`, content: { text: "x", key } },
    ...{ version: 1, updatedAt: now() },
  }))
  await db.insert(drafts).values(rows)
  await expect(write(bo, "one more", 0)).rejects.toThrow(/100 drafts/)
  expect(await write(bo, "goes on", 1, "reply-1")).toEqual({ version: 2 })
})

test("R01, N06: what cannot be a draft is refused in words, and saves are counted", async ({ people }) => {
  const [bo] = await people("bo")
  sent.headers = await signedIn(bo)
  const draft = { context: "new", text: "Fine", key, from: 0 }
  const wrong = [
    ...[{ context: "reply-x" }, { context: "group-" }, { context: "x".repeat(200) }, { text: "  " }],
    ...[{ text: "\u0000" }, { text: "\ud800" }, { text: "x".repeat(20_000) }, { key: "mine" }],
    ...[{ from: -1 }, { from: 1.5 }, { personId: "1" }],
  ]
  for (const change of wrong)
    expect(await saveDraftAction({ ...draft, ...change })).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    })
  expect(await saveDraftAction(draft)).toMatchObject({ ok: true })
})
