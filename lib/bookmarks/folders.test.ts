import { db } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { createPost } from "@/lib/posts/create-post"
import { timelinePage } from "@/lib/timelines/page"
import { bookmarkPost } from "./bookmark"
import { createFolder, deleteFolder, renameFolder } from "./folders"
import { CreateFolderInput } from "./input"
import { moveBookmark } from "./move-bookmark"
import { listFolderChoices, listFolders } from "./queries"

async function keeps(viewer: Viewer, body: string): Promise<string> {
  const { item } = await createPost(viewer, { body })
  await bookmarkPost(viewer, { id: item.id })
  return item.id
}

const texts = async (viewer: Viewer, folder?: string) =>
  (await timelinePage(viewer, { kind: "bookmarks", folder })).items.map(({ post }) => post.body)

test("a folder is made, filled, named anew and done away with, and what was in it stays kept", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const { id } = await createFolder(bo, { name: "To read" })
  const [soup, cake] = [await keeps(bo, "soup"), await keeps(bo, "cake")]
  for (let n = 0; n < 2; n++) expect(await moveBookmark(bo, { id: soup, folder: id })).toEqual({ folder: id })
  expect(await texts(bo, id)).toEqual(["soup"])
  expect(await texts(bo)).toEqual(["cake", "soup"])
  expect(await listFolderChoices(bo, { post: soup })).toEqual([{ id, name: "To read", has: true }])
  expect(await listFolderChoices(bo, { post: cake })).toEqual([{ id, name: "To read", has: false }])
  expect(await renameFolder(bo, { id, name: "Recipes" })).toEqual({ id, name: "Recipes" })
  await moveBookmark(bo, { id: soup, folder: null })
  expect(await texts(bo, id)).toEqual([])
  await moveBookmark(bo, { id: cake, folder: id })
  expect(await deleteFolder(bo, { id })).toEqual({ id })
  expect(await listFolders(bo)).toEqual([])
  expect(await texts(bo)).toEqual(["cake", "soup"])
})

test("a name is one folder's, in whichever spelling", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { id } = await createFolder(bo, { name: "Straße" })
  const other = await createFolder(bo, { name: "Soup" })
  for (const name of ["Straße", "STRASSE", " ｓｔｒａｓｓｅ"])
    await expect(createFolder(bo, { name })).rejects.toMatchObject({
      ...{ code: "conflict", message: "You have a folder with the name Straße." },
    })
  await expect(renameFolder(bo, { id: other.id, name: "strasse" })).rejects.toMatchObject({
    code: "conflict",
  })
  expect(await renameFolder(bo, { id, name: "STRASSE" })).toMatchObject({ name: "STRASSE" })
  await createFolder(cy, { name: "Soup" })
  const made = await Promise.allSettled([1, 2, 3].map(() => createFolder(bo, { name: "At once" })))
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
})

test("a person has at most fifty folders, however many are made at once", async ({ people }) => {
  const [bo] = await people("bo")
  for (let n = 0; n < 49; n++) await createFolder(bo, { name: `Folder ${n}` })
  const made = await Promise.allSettled([1, 2, 3].map((n) => createFolder(bo, { name: `Last ${n}` })))
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await listFolders(bo)).toHaveLength(50)
})

test("I01: somebody else's folder is refused like one that does not exist, and stays as it is", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve")
  const { id } = await createFolder(bo, { name: "Mine" })
  await moveBookmark(bo, { id: await keeps(bo, "of bo"), folder: id })
  const post = await keeps(eve, "of eve")
  const rows = async () => [await db.select().from(bookmarkFolders), await db.select().from(bookmarks)]
  const before = await rows()
  const refusals = (folder: string) =>
    Promise.all(
      [
        renameFolder(eve, { id: folder, name: "Hers" }),
        deleteFolder(eve, { id: folder }),
        moveBookmark(eve, { id: post, folder }),
        timelinePage(eve, { kind: "bookmarks", folder }),
      ].map((act) => (act as Promise<unknown>).then(() => "done", String)),
    )
  const refused = await refusals(id)
  expect(refused).toEqual(await refusals(newId()))
  expect(new Set(refused).size).toBe(1)
  expect(refused[0]).toContain("This folder does not exist")
  expect(await listFolders(eve)).toEqual([])
  expect(await rows()).toEqual(before)
})

test("what is not kept is in no folder", async ({ people }) => {
  const [bo] = await people("bo")
  const { id } = await createFolder(bo, { name: "Empty" })
  const { item } = await createPost(bo, { body: "not kept" })
  await expect(moveBookmark(bo, { id: item.id, folder: id })).rejects.toMatchObject({ code: "not_found" })
  expect(await texts(bo, id)).toEqual([])
})

test("N08: a folder has a name of one line that can be seen, of at most fifty characters", () => {
  expect(CreateFolderInput.parse({ name: "  To read\r\n" })).toEqual({ name: "To read" })
  for (const name of [
    "",
    " \u200b",
    "x".repeat(51),
    "👨‍👩‍👧‍👦".repeat(50),
    "a\0b",
    "two\nlines",
    "\ud800",
    7,
  ])
    expect(CreateFolderInput.safeParse({ name }).success).toBe(false)
  expect(CreateFolderInput.safeParse({ name: "x", ownerId: "1" }).success).toBe(false)
})
