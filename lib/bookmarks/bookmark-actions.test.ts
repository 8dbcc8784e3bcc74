import { afterAll, beforeAll } from "vitest"
import { db } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import { setLimits } from "@/lib/core/limits"
import { reactToPostAction } from "@/lib/posts/actions"
import { createPost } from "@/lib/posts/create-post"
import {
  bookmarkPostAction,
  createFolderAction,
  deleteFolderAction,
  dropBookmarkAction,
  moveBookmarkAction,
  renameFolderAction,
  unbookmarkPostAction,
} from "./actions"

// Soon reached.
beforeAll(() => setLimits({ LIMIT_REACTION: "4/600", LIMIT_FOLDER: "4/600" }))
afterAll(() => setLimits(null))

const over = { ok: false, error: { code: "rate_limited", retryAfter: expect.any(Number) } }

test("R01: bookmarks are counted together with reactions", async ({ people }) => {
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "keep me" })
  const { id } = item
  sent.headers = await signedIn(bo)
  const like = ({ id }: { id: string }) => reactToPostAction({ id, kind: "like" })
  for (const act of [like, bookmarkPostAction, unbookmarkPostAction, dropBookmarkAction])
    expect(await act({ id })).toMatchObject({ ok: true })
  for (const act of [like, bookmarkPostAction, unbookmarkPostAction, dropBookmarkAction])
    expect(await act({ id })).toMatchObject(over)
  expect(await db.select().from(bookmarks)).toEqual([])
})

test("R01: changes of all kinds to folders are counted together", async ({ people }) => {
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "keep me" })
  sent.headers = await signedIn(bo)
  await bookmarkPostAction({ id: item.id })
  const made = await createFolderAction({ name: "To read" })
  if (!made.ok) throw new Error(made.error.message)
  const { id } = made.data
  expect(await renameFolderAction({ id, name: "Read" })).toMatchObject({ ok: true })
  expect(await moveBookmarkAction({ id: item.id, folder: id })).toMatchObject({ ok: true })
  expect(await deleteFolderAction({ id })).toMatchObject({ ok: true })
  expect(await createFolderAction({ name: "One more" })).toMatchObject(over)
})

test("K08: a new folder sent again after a lost answer, or several times at once, is one folder", async ({
  people,
}) => {
  const [bo] = await people("bo")
  sent.headers = await signedIn(bo)
  const send = () => createFolderAction({ name: "To read" }, { key: "key-of-bo-1" })
  const [first, ...repeats] = await Promise.all([send(), send(), send()])
  expect(first).toMatchObject({ ok: true, data: { name: "To read" } })
  expect([...repeats, await send()]).toEqual([first, first, first])
  expect(await db.$count(bookmarkFolders)).toBe(1)
})

test("I03: whose bookmark or folder it is, nobody can send", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { item } = await createPost(bo, { body: "keep me" })
  sent.headers = await signedIn(cy)
  const invalid = { ok: false, error: { code: "invalid" } }
  for (const field of ["personId", "ownerId", "folderId"]) {
    expect(await createFolderAction({ name: "Mine", [field]: bo.id })).toMatchObject(invalid)
    expect(await bookmarkPostAction({ id: item.id, [field]: bo.id })).toMatchObject(invalid)
  }
  expect(await db.$count(bookmarks)).toBe(0)
})
