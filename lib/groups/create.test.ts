import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groups } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import { createGroup } from "./create"
import { getGroup, listGroups } from "./queries"
import { groupOf } from "./testing/group-of"

const wanted = { slug: "design-crit", name: "Design crit", visibility: "private", description: "" } as const
const refusalOf = (run: Promise<unknown>) => run.then(() => null).catch((error: unknown) => error)

test("who founds a group owns it, and is its first member", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  expect(await createGroup(bo, { ...wanted, description: "Work in progress" })).toEqual({
    slug: "design-crit",
  })
  expect(await getGroup(bo, "design-crit")).toMatchObject({
    ...{ name: "Design crit", visibility: "private", description: "Work in progress", members: 1 },
    ...{ archived: false, isDefault: false, mine: { role: "owner", byRule: false } },
    owners: [{ handle: "bo" }],
  })
  expect((await getGroup(cy, "design-crit")).mine.role).toBeNull()
  const told = (await db.select({ kind: events.kind }).from(events).orderBy(events.id)).map(
    ({ kind }) => kind,
  )
  expect(told).toEqual(["group.created", "group.joined"])
})

test("Z21: an address taken by a secret group is refused in the words of any that is taken", async ({
  people,
}) => {
  const [ada, eve] = await people("ada", "eve")
  await groupOf("project-heron", "secret", ada)
  await groupOf("engineering", "public", ada)
  const secret = await refusalOf(createGroup(eve, { ...wanted, slug: "project-heron" }))
  expect(secret).toMatchObject({ code: "conflict", message: "This address is not available." })
  expect(secret).toEqual(await refusalOf(createGroup(eve, { ...wanted, slug: "engineering" })))
  expect(await db.$count(groups)).toBe(2)
})

test("of twenty who want one address at once, exactly one has it", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const tries = Array.from({ length: 20 }, (_, n) => createGroup(n % 2 === 0 ? ada : bo, wanted))
  const settled = await Promise.allSettled(tries)
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect((await listGroups(ada)).items).toMatchObject([{ slug: "design-crit", members: 1 }])
})
