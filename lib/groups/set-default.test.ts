import { expect, test } from "@/db/testing/fixtures"
import { archiveGroup } from "./archive"
import { getGroup } from "./queries"
import { setDefaultGroup } from "./set-default"
import { auditOf, eventsOf, groupOf } from "./testing/group-of"

const slug = "everyday"

test("the company's admin makes a public group one that newcomers join, and takes it back", async ({
  people,
}) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await groupOf(slug, "public", bo)
  expect(await setDefaultGroup(ada, { slug, isDefault: true })).toEqual({ isDefault: true })
  await setDefaultGroup(ada, { slug, isDefault: true })
  expect(await getGroup(bo, slug)).toMatchObject({ isDefault: true, members: 1 })
  await setDefaultGroup(ada, { slug, isDefault: false })
  expect(await getGroup(bo, slug)).toMatchObject({ isDefault: false })
  expect((await auditOf(group)).map(({ act, details }) => [act, details])).toEqual([
    ["group.default", { isDefault: true }],
    ["group.default", { isDefault: false }],
  ])
  expect(await eventsOf(group)).toEqual(["group.updated", "group.updated"])
})

test("M06: nobody else does, not the group's owner, and learns nothing of what groups there are", async ({
  people,
}) => {
  const [bo, mo] = await people("bo", "mo")
  await groupOf(slug, "public", bo)
  for (const viewer of [bo, mo])
    for (const wanted of [slug, "nobody-has-this"])
      await expect(setDefaultGroup(viewer, { slug: wanted, isDefault: true })).rejects.toMatchObject({
        code: "forbidden",
      })
  expect(await getGroup(bo, slug)).toMatchObject({ isDefault: false })
})

test("private, secret and archived groups are no defaults", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await groupOf("crit", "private", bo)
  await groupOf("heron", "secret", bo)
  await groupOf("attic", "public", bo)
  await archiveGroup(bo, { slug: "attic" })
  const make = (wanted: string) => setDefaultGroup(ada, { slug: wanted, isDefault: true })
  await expect(make("crit")).rejects.toMatchObject({ code: "conflict" })
  await expect(make("attic")).rejects.toMatchObject({ code: "conflict" })
  await expect(make("heron")).rejects.toMatchObject({ code: "not_found" })
})
