import { eq } from "drizzle-orm"
import { db } from "@/db"
import { events } from "@/db/schema/events"
import { groups } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { parseInput } from "@/lib/auth/parse-input"
import { now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { followPerson } from "@/lib/follows/follow"
import { OwnProfileInput } from "./input"
import { getProfile } from "./queries"
import { updateOwnProfile } from "./update-own-profile"

const own = {
  bio: "Bakes on Sundays.",
  links: [{ label: "Talk", url: "https://example.com/talk" }],
  timeZone: "Europe/Prague",
}

test("a profile shows what the company says and what the person says", async ({ people }) => {
  const [ada, cy] = await people("ada", "cy")
  await db.update(peopleTable).set({ managerId: ada.id }).where(eq(peopleTable.id, cy.id))
  await updateOwnProfile(cy, own)
  expect(await getProfile(ada, "CY")).toMatchObject({
    handle: "cy",
    name: "Cy Novak",
    title: "Staff designer",
    manager: { handle: "ada", name: "Ada Okafor" },
    joinedAt: cy.createdAt.toISOString(),
    left: false,
    ...own,
    mine: { self: false },
  })
  expect((await getProfile(cy, "cy")).mine.self).toBe(true)
})

test("F08: a profile carries no e-mail, role, state or id", async ({ people }) => {
  const [ada, cy] = await people("ada", "cy")
  const sent = JSON.stringify(await getProfile(cy, "ada"))
  expect(sent).not.toMatch(/@rookery\.example|admin|active|sessionId/)
  expect(sent).not.toContain(ada.id)
})

test("the followers I know are counted, with their departments", async ({ people }) => {
  const [ada, bo, dee, nia] = await people("ada", "bo", "dee", "nia", "cy", "eve")
  for (const fan of [ada, bo, dee, nia]) await followPerson(fan, { handle: "cy" })
  for (const handle of ["dee", "nia", "bo", "eve"]) await followPerson(ada, { handle })
  const { counts, known } = await getProfile(ada, "cy")
  expect(counts.followers).toBe(4)
  expect(known).toEqual({ followers: 3, departments: 2 })
})

test("Z19: the count of posts leaves out private groups, replies and deleted posts", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = {
    id: newId(),
    slug: "design-crit",
    name: "Design crit",
    visibility: "private",
    createdAt: now(),
  } as const
  await db.insert(groups).values(group)
  const post = (fields: Partial<typeof posts.$inferInsert>) => ({
    id: newId(),
    authorId: cy.id,
    body: "x",
    ...fields,
  })
  const first = post({})
  await db
    .insert(posts)
    .values([first, post({ visibility: 1, groupId: group.id }), post({ deletedAt: now() })])
  await db.insert(posts).values(post({ replyToId: first.id, rootId: first.id }))
  expect((await getProfile(bo, "cy")).counts.posts).toBe(1)
})

test("people who have left keep their page and are marked", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await db.update(peopleTable).set({ state: "deactivated" }).where(eq(peopleTable.id, cy.id))
  expect((await getProfile(bo, "cy")).left).toBe(true)
})

test.each(["nobody_here", "", "c", "cy\0", "../ada", "%", "сy"])(
  "there is no profile of %j",
  async (handle) => {
    const bo = await createPerson("bo")
    await expect(getProfile(bo, handle)).rejects.toMatchObject({ code: "not_found" })
  },
)

test("I01: saving one's profile changes nobody else's, and says that it happened", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await updateOwnProfile(bo, own)
  expect((await getProfile(bo, "cy")).bio).toBe("")
  expect(await db.select().from(events)).toMatchObject([
    { kind: "profile.updated", actorId: bo.id, personId: bo.id },
  ])
  expect((await getProfile(cy, "bo")).bio).toBe(own.bio)
})

test("saving the same profile twice is harmless, and empty fields clear it", async ({ people }) => {
  const [bo] = await people("bo")
  await updateOwnProfile(bo, own)
  expect(await updateOwnProfile(bo, own)).toEqual(own)
  await updateOwnProfile(bo, { bio: " ", links: [], timeZone: null })
  expect(await getProfile(bo, "bo")).toMatchObject({ bio: "", links: [], timeZone: null })
})

test("a wrong field is named, and nothing is saved", async ({ people }) => {
  const [bo] = await people("bo")
  const wrong = {
    bio: "x".repeat(301),
    links: [{ label: "", url: "javascript:alert(1)" }],
    timeZone: "Mars/Olympus",
  }
  const refusal = await updateOwnProfile(bo, wrong).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: "invalid" })
  expect(Object.keys((refusal as { details: { fields: object } }).details.fields)).toEqual([
    "bio",
    "links.0.url",
    "timeZone",
  ])
  expect((await getProfile(bo, "bo")).bio).toBe("")
})

test.each([
  "role",
  "handle",
  "name",
  "department",
  "state",
  "managerId",
  "createdAt",
  "id",
  "searchText",
  "__proto__x",
])("I03: nobody sets %s with their profile", (field) => {
  expect(() => parseInput(OwnProfileInput, { ...own, [field]: "admin" })).toThrow()
  expect(() => parseInput(OwnProfileInput, { ...own, links: [{ ...own.links[0], [field]: "x" }] })).toThrow()
})
