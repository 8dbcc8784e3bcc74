import fc from "fast-check"
import { db } from "@/db"
import { groupMembershipRules, groups } from "@/db/schema/groups"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { encodeNameCursor } from "@/lib/core/cursor"
import { newId } from "@/lib/core/ids"
import { archiveGroup } from "./archive"
import { createGroup } from "./create"
import type { GroupsQuery } from "./input"
import { listGroups } from "./queries"
import { groupOf } from "./testing/group-of"

const find = async (viewer: Viewer, query: GroupsQuery = {}) =>
  (await listGroups(viewer, query)).items.map(({ slug }) => slug)

test("Z21: everybody sees public and private groups by name; secret ones only their members", async ({
  people,
}) => {
  const [ada, bo, eve] = await people("ada", "bo", "eve")
  await groupOf("project-heron", "secret", ada, bo)
  await groupOf("engineering", "public", bo)
  await groupOf("design-crit", "private", bo)
  expect(await find(eve)).toEqual(["design-crit", "engineering"])
  expect(await find(bo)).toEqual(["design-crit", "engineering", "project-heron"])
  for (const q of ["heron", "project", "p", "project-heron"]) {
    expect(await find(eve, { q }), q).toEqual([])
    expect(await find(bo, { q }), q).toEqual(["project-heron"])
  }
})

test("groups are found by name and address, and all words count", async ({ people }) => {
  const [bo] = await people("bo")
  await createGroup(bo, { slug: "crit", name: "Müsli & Design", visibility: "public", description: "" })
  await createGroup(bo, { slug: "pg", name: "Postgres people", visibility: "public", description: "" })
  for (const q of ["musli", "MÜSLI", "design", "crit", "design crit", "de", "sli"])
    expect(await find(bo, { q }), q).toEqual(["crit"])
  for (const q of ["design postgres", "%", "_", "' or 1=1 --", "es"])
    expect(await find(bo, { q }), q).toEqual([])
  expect(await find(bo, { q: "pg" })).toEqual(["pg"])
})

test("my groups are those I belong to, archived ones too", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await groupOf("engineering", "public", bo)
  await groupOf("design-crit", "private", bo, cy)
  await groupOf("attic", "secret", bo, cy)
  await archiveGroup(bo, { slug: "attic" })
  expect(await find(cy, { scope: "mine" })).toEqual(["attic", "design-crit"])
  expect(await find(cy, { scope: "mine", q: "crit" })).toEqual(["design-crit"])
})

test("groups of my department are those my colleagues are in, and those with a rule for it", async ({
  people,
}) => {
  const [bo, dee, nia] = await people("bo", "dee", "nia")
  await groupOf("engineering", "public", bo)
  await groupOf("pipeline", "public", bo, dee)
  await groupOf("attic", "public", bo, dee)
  await archiveGroup(bo, { slug: "attic" })
  const ruled = await groupOf("quota-club", "public", bo)
  await db.insert(groupMembershipRules).values({ groupId: ruled.id, department: "Sales", createdAt: now() })
  expect(await find(nia, { scope: "department" })).toEqual(["pipeline", "quota-club"])
  expect(await find(nia, { scope: "department", q: "pipe" })).toEqual(["pipeline"])
  const nobody = await createPerson("lone")
  expect(await find(nobody, { scope: "department" })).toEqual([])
})

test("Z14: where a group is listed does not tell who belongs to one that is not mine to read", async ({
  people,
}) => {
  const [bo, dee, nia] = await people("bo", "dee", "nia")
  await groupOf("quiet", "private", bo, dee)
  await groupOf("heron", "secret", bo, dee)
  const ruled = await groupOf("ruled", "private", bo)
  await db.insert(groupMembershipRules).values({ groupId: ruled.id, department: "Sales", createdAt: now() })
  expect(await find(nia, { scope: "department" })).toEqual([])
  expect(await find(dee, { scope: "department" })).toEqual(["heron", "quiet"])
})

test("Q07: pages joined are all groups, once each, also among groups of one name", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const rows = Array.from({ length: 14 }, (_, n) => ({
    ...{ id: newId(), slug: `group-${n}`, createdAt: now(), searchText: ` group group-${n}` },
    name: n % 2 === 0 ? "Group" : `Group ${n}`,
    visibility: n % 5 === 0 ? ("secret" as const) : ("public" as const),
  }))
  await db.insert(groups).values(rows)
  await groupOf("zz", "secret", bo)
  const whole = await find(eve, { limit: 50 })
  expect(whole).toHaveLength(11)
  const { q } = { q: "group" }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.constantFrom(undefined, q), async (limit, words) => {
      const joined: string[] = []
      let cursor: string | undefined
      do {
        const page = await listGroups(eve, { limit, cursor, q: words })
        joined.push(...page.items.map(({ slug }) => slug))
        cursor = page.next ?? undefined
      } while (cursor)
      expect(joined).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})

test.each(["x", Buffer.from('["a"]').toString("base64url"), Buffer.from('["a","0"]').toString("base64url")])(
  "Q04: the cursor %s is refused",
  async (cursor) => {
    const bo = await createPerson("bo")
    await expect(listGroups(bo, { cursor })).rejects.toMatchObject({ code: "invalid" })
  },
)

test("Q04: an edited cursor shows no group that would not be shown without it", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  await groupOf("heron", "secret", bo)
  expect(await find(eve, { cursor: encodeNameCursor("hero", "1") })).toEqual([])
})

test.each(["\0", "\ud800"])("Q06: the search %j is refused, not an error", async (q) => {
  const bo = await createPerson("bo")
  await expect(listGroups(bo, { q })).rejects.toMatchObject({ code: "invalid" })
})
