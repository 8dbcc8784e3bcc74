import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people as peopleTable } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { followPerson } from "@/lib/follows/follow"
import { suggestMentions, suggestPeople } from "./queries"

const mentions = async (viewer: Viewer, q: string) =>
  (await suggestMentions(viewer, { q })).map(({ handle }) => handle)
const suggested = async (viewer: Viewer) =>
  (await suggestPeople(viewer, { limit: 24 })).map(({ handle }) => handle)
const writes = (author: Viewer) => db.insert(posts).values({ id: newId(), authorId: author.id, body: "x" })

test("a mention begins a handle or any word of a name, not a title", async ({ people }) => {
  const [bo] = await people("ada", "bo", "cy", "dee", "eve")
  expect(await mentions(bo, "cy")).toEqual(["cy"])
  expect(await mentions(bo, "nov")).toEqual(["cy"])
  expect(await mentions(bo, "cy nov")).toEqual(["cy"])
  expect(await mentions(bo, "ovak")).toEqual([])
  expect(await mentions(bo, "designer")).toEqual([])
  expect(await mentions(bo, "")).toEqual([])
})

test("mentions offer the exact handle, then those I follow, then my department, then the rest", async ({
  people,
}) => {
  const [dee] = await people("dee")
  await createPerson("sam_1", { name: "Sam A", department: "Finance" })
  await createPerson("sam_2", { name: "Sam B", department: "Sales" })
  await createPerson("sam_3", { name: "Sam C", department: "Finance" })
  await createPerson("sam", { name: "Sam Z", department: "Legal" })
  await followPerson(dee, { handle: "sam_3" })
  expect(await mentions(dee, "sam")).toEqual(["sam", "sam_3", "sam_2", "sam_1"])
})

test("mentions offer eight people at most, and never me, leavers or a wildcard's catch", async ({
  people,
}) => {
  const [bo] = await people("bo")
  for (let n = 0; n < 10; n++) await createPerson(`pat_${n}`, { name: "Pat" })
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.handle, "pat_0"))
  expect(await mentions(bo, "pat")).toHaveLength(8)
  expect(await mentions(bo, "pat_0")).toEqual([])
  expect(await mentions(bo, "bo")).toEqual([])
  for (const q of ["%", "_", "p_t", "p%"]) expect(await mentions(bo, q)).toEqual([])
})

test("N07: a mention finds a name in any spelling", async ({ people }) => {
  const [bo] = await people("bo")
  await createPerson("zoe", { name: "Zoë Müller" })
  for (const q of ["Zoe", "zoe\u0308", "mull", "MÜLL"]) expect(await mentions(bo, q)).toEqual(["zoe"])
})

test("who to follow: those whom the people I follow follow, with their number", async ({ people }) => {
  const [bo, ada, cy] = await people("bo", "ada", "cy", "dee", "eve")
  await followPerson(bo, { handle: "ada" })
  await followPerson(bo, { handle: "cy" })
  await followPerson(ada, { handle: "dee" })
  await followPerson(cy, { handle: "dee" })
  await followPerson(cy, { handle: "eve" })
  expect(await suggestPeople(bo)).toMatchObject([
    { handle: "dee", department: "Sales", knownFollowers: 2 },
    { handle: "eve", department: "Finance", knownFollowers: 1 },
  ])
})

test("who to follow prefers other departments to more of the same", async ({ people }) => {
  const [bo, ada, cy] = await people("bo", "ada", "cy", "eve")
  await createPerson("eng_1", { department: "Engineering" })
  for (const handle of ["ada", "cy"]) await followPerson(bo, { handle })
  for (const viewer of [ada, cy]) await followPerson(viewer, { handle: "eng_1" })
  await followPerson(cy, { handle: "eve" })
  expect(await suggested(bo)).toEqual(["eve", "eng_1"])
})

test("each department has its turn before one has its second", async ({ people }) => {
  const [bo, ada] = await people("bo", "ada", "cy", "dee", "nia", "eve")
  await followPerson(bo, { handle: "ada" })
  for (const handle of ["cy", "dee", "nia", "eve"]) await followPerson(ada, { handle })
  const departments = (await suggestPeople(bo, { limit: 3 })).map(({ department }) => department)
  expect(new Set(departments).size).toBe(3)
})

test("a newcomer who follows nobody is shown who wrote lately", async ({ people }) => {
  const [nia, bo, dee] = await people("nia", "bo", "dee", "eve")
  await writes(bo)
  await writes(dee)
  await writes(nia)
  expect(await suggested(nia)).toEqual(["bo", "dee"])
})

test("whom I follow from the suggestions is not suggested again, nor who leaves", async ({
  people,
  clock,
}) => {
  const [nia, bo, dee] = await people("nia", "bo", "dee")
  await writes(bo)
  await writes(dee)
  expect(await suggested(nia)).toEqual(["bo", "dee"])
  await followPerson(nia, { handle: "bo" })
  expect(await suggested(nia)).toEqual(["dee"])
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, dee.id))
  expect(await suggested(nia)).toEqual([])
  const eve = await createPerson("eve", { department: "Finance" })
  await writes(eve)
  clock.forward(minutes(11))
  expect(await suggested(nia)).toEqual(["eve"])
})
