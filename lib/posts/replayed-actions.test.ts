import { eq } from "drizzle-orm"
import { db } from "@/db"
import { likes, posts } from "@/db/schema/posts"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { sendPostAction } from "@/lib/outgoing/actions"
import { deletePostAction, reactToPostAction } from "./actions"

const come = async (person: Viewer) => {
  sent.headers = await signedIn(person)
}

async function publish(body: string, key: string) {
  const made = await sendPostAction({ body }, { key })
  if (!made.ok) throw new Error(made.error.message)
  if (!("item" in made.data)) throw new Error("The post waits.")
  return made.data.item.post
}

test("F09: a deletion replayed by somebody else deletes nothing", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await come(bo)
  const { id } = await publish("Mine to delete", "key-of-bo-1")
  const before = await db.select().from(posts).where(eq(posts.id, id))
  await come(cy)
  const replay = await deletePostAction({ id }, { key: "key-of-bo-1" })
  expect(replay).toMatchObject({ ok: false, error: { code: "not_found" } })
  expect(await db.select().from(posts).where(eq(posts.id, id))).toEqual(before)
  await come(bo)
  expect(await deletePostAction({ id })).toMatchObject({ ok: true })
})

test("F09: a post replayed by somebody else, key and all, is their own post, and not the first one's reply", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await come(bo)
  const first = await publish("The same words", "key-of-bo-2")
  await come(cy)
  const second = await publish("The same words", "key-of-bo-2")
  expect(second.id).not.toBe(first.id)
  expect([first.author.handle, second.author.handle]).toEqual(["bo", "cy"])
  expect((await publish("The same words", "key-of-bo-2")).id).toBe(second.id)
  await come(bo)
  expect((await publish("The same words", "key-of-bo-2")).id).toBe(first.id)
  expect(await db.select().from(posts)).toHaveLength(2)
})

test("F09: a like replayed by somebody else is theirs alone", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await come(bo)
  const { id } = await publish("Like this", "key-of-bo-3")
  await reactToPostAction({ id, kind: "like" })
  await come(cy)
  await reactToPostAction({ id, kind: "like" })
  const rows = await db.select({ personId: likes.personId }).from(likes)
  expect(rows.map((row) => row.personId).sort()).toEqual([bo.id, cy.id].sort())
})

test("F09: whoever adds another's name to the arguments is refused", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await come(cy)
  for (const field of ["authorId", "author", "viewer", "viewerId", "personId"]) {
    const forged = await sendPostAction({ body: "In bo's name", [field]: bo.id })
    expect(forged).toMatchObject({ ok: false, error: { code: "invalid" } })
  }
  expect(await db.select().from(posts)).toEqual([])
})

test("F09: without a session the arguments of somebody signed in do nothing", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  const { id } = await publish("Still here", "key-of-bo-4")
  sent.headers = new Headers({ origin: process.env.PUBLIC_URL ?? "" })
  const replay = await deletePostAction({ id })
  expect(replay).toMatchObject({ ok: false, error: { code: "unauthenticated" } })
  expect(await db.select({ deletedAt: posts.deletedAt }).from(posts)).toEqual([{ deletedAt: null }])
})
