import { db } from "@/db"
import { lists } from "@/db/schema/lists"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import { createListAction } from "./actions"

test("K08: a new list sent again after a lost answer, or several times at once, is one list", async ({
  people,
}) => {
  const [bo] = await people("bo")
  sent.headers = await signedIn(bo)
  const send = () => createListAction({ name: "Designers" }, { key: "key-of-bo-1" })
  const [first, ...repeats] = await Promise.all([send(), send(), send()])
  expect(first).toMatchObject({ ok: true, data: { id: expect.any(String) } })
  expect([...repeats, await send()]).toEqual([first, first, first])
  expect(await db.$count(lists)).toBe(1)
  expect(await createListAction({ name: "Designers" }, { key: "key-of-bo-2" })).toMatchObject({ ok: true })
  expect(await db.$count(lists)).toBe(2)
})
