import { afterAll, beforeAll } from "vitest"
import { db } from "@/db"
import { groups } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { setLimits } from "@/lib/core/limits"
import { archiveGroupAction, createGroupAction } from "./actions"
import { groupOf } from "./testing/group-of"

// Soon reached.
beforeAll(() => setLimits({ LIMIT_CREATE_GROUP: "2/600", LIMIT_MANAGE_GROUP: "2/600" }))
afterAll(() => setLimits(null))

const come = async (person: Viewer) => {
  sent.headers = await signedIn(person)
}
const wanted = { slug: "design-crit", name: "Design crit", visibility: "private" }

test("F09: a new group sent twice is one group and one answer; sent again by somebody else it is refused", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await come(bo)
  const first = await createGroupAction(wanted, { key: "key-of-bo-1" })
  expect(first).toEqual({ ok: true, data: { slug: "design-crit" } })
  expect(await createGroupAction(wanted, { key: "key-of-bo-1" })).toEqual(first)
  await come(cy)
  expect(await createGroupAction(wanted, { key: "key-of-bo-1" })).toMatchObject({
    ok: false,
    error: { code: "conflict", fields: { slug: "This address is not available." } },
  })
  expect(await db.$count(groups)).toBe(1)
})

test("R01: new groups, and changes to groups, are limited", async ({ people }) => {
  const [bo] = await people("bo")
  await groupOf("engineering", "public", bo)
  await come(bo)
  for (const slug of ["one", "two"])
    expect(await createGroupAction({ ...wanted, slug })).toMatchObject({ ok: true })
  expect(await createGroupAction({ ...wanted, slug: "three" })).toMatchObject({
    ok: false,
    error: { code: "rate_limited", message: expect.stringContaining("2 new groups in 10 minutes") },
  })
  for (let n = 0; n < 2; n++)
    expect(await archiveGroupAction({ slug: "engineering" })).toMatchObject({ ok: true })
  expect(await archiveGroupAction({ slug: "engineering" })).toMatchObject({
    ok: false,
    error: { code: "rate_limited" },
  })
})
