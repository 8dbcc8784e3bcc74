import { eq } from "drizzle-orm"
import fc from "fast-check"
import { db } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { encodeNameCursor } from "@/lib/core/cursor"
import type { DirectoryInput } from "./input"
import { listDepartments, listPeople } from "./queries"

const find = async (viewer: Viewer, query: DirectoryInput) =>
  (await listPeople(viewer, query)).items.map(({ handle }) => handle)

test("the directory lists active people by name", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy", "ada", "dee")
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  expect(await find(bo, {})).toEqual(["ada", "bo", "dee"])
})

test("people are found by name, handle, title and department, and all words count", async ({ people }) => {
  const [bo] = await people("ada", "bo", "cy", "dee", "nia")
  expect(await find(bo, { q: "novak" })).toEqual(["cy"])
  expect(await find(bo, { q: "@cy" })).toEqual(["cy"])
  expect(await find(bo, { q: "designer" })).toEqual(["cy"])
  expect(await find(bo, { q: "sales" })).toEqual(["dee", "nia"])
  expect(await find(bo, { q: "sales nia" })).toEqual(["nia"])
  expect(await find(bo, { q: "sales novak" })).toEqual([])
})

test("one or two letters find the beginnings of words", async ({ people }) => {
  const [bo] = await people("ada", "bo", "cy", "dee", "nia")
  expect(await find(bo, { q: "n" })).toEqual(["cy", "nia"])
  expect(await find(bo, { q: "be" })).toEqual(["nia"])
  expect(await find(bo, { q: "va" })).toEqual([])
  expect(await find(bo, { q: "ova" })).toEqual(["cy"])
})

test("N07: a name is found without its accents and in any composition", async ({ people }) => {
  const [bo] = await people("bo")
  await createPerson("zoe", { name: "Zoë Żółkiewska-Strauß" })
  for (const q of ["zoe", "ZOË", "zoe\u0308", "zolk", "strauss", "ＺＯＥ"])
    expect(await find(bo, { q })).toEqual(["zoe"])
})

test("the department filter is exact, and works beside a search", async ({ people }) => {
  const [bo] = await people("bo", "dee", "eve", "nia")
  expect(await find(bo, { department: "Sales" })).toEqual(["dee", "nia"])
  expect(await find(bo, { department: "Sales", q: "marsh" })).toEqual(["dee"])
  expect(await find(bo, { department: "sal%" })).toEqual([])
  expect(await listDepartments(bo)).toEqual(["Engineering", "Finance", "Sales"])
})

test("Q01: wildcards and quotes in a search mean themselves", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await createPerson("pct", { name: "Fifty % Off_ \\ Slash" })
  for (const q of ["%", "_", "%%%", "___", "b%", "\\", "' or 1=1 --", "\\%", "$1", "%' union select"])
    expect(await find(bo, { q }), q).not.toContain("bo")
  expect(await find(bo, { q: "%" })).toEqual(["pct"])
  expect(await find(bo, { q: "off_" })).toEqual(["pct"])
  expect(await find(bo, { q: "\\" })).toEqual(["pct"])
})

test("Q02: a search of symbols or of many words answers, and finds nobody", async ({ people }) => {
  const [bo] = await people("bo")
  for (const q of ["a & | !", "((((", '"', "zz ".repeat(33), "*:*"]) expect(await find(bo, { q })).toEqual([])
})

test("N08: a search of invisible characters is no search", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  expect(await find(bo, { q: "\u3164 \u200d" })).toEqual(["bo", "cy"])
})

test.each(["\0", "a\u0000b", "\ud800"])("Q06: the search %j is refused, not an error", async (q) => {
  const bo = await createPerson("bo")
  await expect(listPeople(bo, { q })).rejects.toMatchObject({ code: "invalid" })
})

test.each([
  "x",
  Buffer.from('["a"]').toString("base64url"),
  Buffer.from('["a",1]').toString("base64url"),
  Buffer.from('["a\\u0000","1"]').toString("base64url"),
  Buffer.from('[{"a":1},"1"]').toString("base64url"),
  Buffer.from('["a","99999999999999999999"]').toString("base64url"),
])("Q04: the cursor %s is refused", async (cursor) => {
  const bo = await createPerson("bo")
  await expect(listPeople(bo, { cursor })).rejects.toMatchObject({ code: "invalid" })
})

test("Q04: an edited cursor shows nobody who would not be shown without it", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy", "dee")
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  expect(await find(bo, { cursor: encodeNameCursor("Bo Zz", "1") })).toEqual(["dee"])
})

test("Q07: pages joined are the whole directory, once each, also among people of one name", async ({
  people,
}) => {
  const [bo] = await people("bo")
  for (let n = 0; n < 12; n++)
    await createPerson(`same_${n}`, { name: n % 3 === 0 ? "Sam Same" : `Sam ${n}` })
  const whole = await find(bo, { limit: 50 })
  expect(whole).toHaveLength(13)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 14 }), async (limit) => {
      const joined: string[] = []
      let cursor: string | undefined
      do {
        const page = await listPeople(bo, { limit, cursor })
        joined.push(...page.items.map(({ handle }) => handle))
        cursor = page.next ?? undefined
      } while (cursor)
      expect(joined).toEqual(whole)
    }),
    { numRuns: 14 },
  )
})
