import { randomUUID } from "node:crypto"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { jpeg } from "@/lib/media/testing/pictures"
import { createPost } from "@/lib/posts/create-post"
import { findDraft } from "./find-draft"
import { SaveDraftInput } from "./input"
import { listDrafts } from "./list-drafts"
import { saveDraft } from "./save-draft"

const box = { context: "new", key: randomUUID() }

test("images are part of a draft, in their order and without a word, and are found on another device", async ({
  people,
  files,
}) => {
  const [bo] = await people("bo")
  const first = await files.upload(bo, await jpeg(), { name: "first.jpg" })
  const second = await files.upload(bo, await jpeg({ width: 32, height: 32 }), { name: "second.jpg" })
  const media = [second.id, first.id]
  expect(await saveDraft(bo, { ...box, text: "", from: 0, media })).toEqual({ version: 1 })
  const { draft } = await findDraft(bo, { context: "new" })
  expect(draft?.media.map(({ name }) => name)).toEqual(["second.jpg", "first.jpg"])
  expect(await listDrafts(bo)).toMatchObject([{ text: "", media: [{ id: second.id }, { id: first.id }] }])
  const elsewhere = await saveDraft(bo, { ...box, text: "", from: 0, media: [first.id] })
  expect(elsewhere, "written on an older version").toMatchObject({
    conflict: { media: [{}, {}], version: 1 },
  })
})

test("Z20: somebody else's image does not come out of a draft, nor one that is posted or gone", async ({
  people,
  files,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const theirs = await files.upload(cy, await jpeg())
  const own = await files.upload(bo, await jpeg())
  await saveDraft(bo, { ...box, text: "Look", from: 0, media: [theirs.id, own.id, "1"] })
  expect(await findDraft(bo, { context: "new" })).toMatchObject({ draft: { media: [{ id: own.id }] } })
  await createPost(bo, { body: "Posted elsewhere", media: [own.id] })
  expect(await findDraft(bo, { context: "new" })).toMatchObject({ draft: { text: "Look", media: [] } })
})

test("I02: a draft holds four images at most, each once, and is not kept without anything in it", () => {
  const isTaken = (text: string, media?: string[]) =>
    SaveDraftInput.safeParse({ ...box, text, from: 0, ...(media && { media }) }).success
  expect(isTaken("", ["1", "2", "3", "4"])).toBe(true)
  expect(isTaken("", ["1", "2", "3", "4", "5"])).toBe(false)
  expect(isTaken("", ["1", "1"])).toBe(false)
  expect(isTaken("", [])).toBe(false)
  expect(isTaken(" ")).toBe(false)
})
