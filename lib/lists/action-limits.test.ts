import { afterAll, beforeAll } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import { setLimits } from "@/lib/core/limits"
import {
  addToListAction,
  createListAction,
  deleteListAction,
  removeFromListAction,
  renameListAction,
} from "./actions"

// Soon reached.
beforeAll(() => setLimits({ LIMIT_LIST: "5/600" }))
afterAll(() => setLimits(null))

test("R01: changes of all kinds to one's lists are counted together", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  sent.headers = await signedIn(bo)
  const made = await createListAction({ name: "Designers" })
  if (!made.ok) throw new Error(made.error.message)
  const { id } = made.data
  expect(await addToListAction({ id, handle: "cy" })).toMatchObject({ ok: true })
  expect(await removeFromListAction({ id, handle: "cy" })).toMatchObject({ ok: true })
  expect(await renameListAction({ id, name: "Design" })).toMatchObject({ ok: true })
  expect(await deleteListAction({ id })).toMatchObject({ ok: true })
  const over = { ok: false, error: { code: "rate_limited", retryAfter: expect.any(Number) } }
  expect(await createListAction({ name: "One more" })).toMatchObject(over)
  for (const act of [addToListAction, removeFromListAction])
    expect(await act({ id, handle: "cy" })).toMatchObject(over)
})

test("I03: a list's owner is whoever makes it, whatever else is sent", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  sent.headers = await signedIn(cy)
  for (const field of ["ownerId", "id", "createdAt", "people"])
    expect(await createListAction({ name: "Mine", [field]: bo.id })).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    })
})
