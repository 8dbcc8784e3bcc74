import { db } from "@/db"
import { events } from "@/db/schema/events"
import { people as peopleTable } from "@/db/schema/people"
import { expect, test } from "@/db/testing/fixtures"
import { admitted } from "./testing/admitted"

test("The profile follows the claims at every sign-in; what they leave out stays", async ({ people }) => {
  const [ada] = await people("ada")
  const first = { name: "Sam Reed", title: "Engineer", department: "Engineering" }
  const sam = await admitted("sam", {
    ...first,
    manager: "ada",
    location: "Berlin",
    picture: "https://id.example/sam.png",
  })
  expect(sam).toMatchObject({ ...first, managerId: ada.id, location: "Berlin" })
  await db.update(peopleTable).set({ bio: "My own words" })
  const later = await admitted("sam", {
    name: "Sam Reed-Lopez",
    title: "Lead",
    manager: "nobody@rookery.example",
  })
  expect(later).toMatchObject({ name: "Sam Reed-Lopez", title: "Lead", department: "Engineering" })
  expect(later).toMatchObject({ managerId: ada.id, bio: "My own words", handle: "sam" })
  expect(later.searchText).toContain("lopez")
  expect((await db.select().from(events)).map((event) => event.kind)).toContain("profile.updated")
})

test("A manager is also known by e-mail, and nobody is their own", async ({ people }) => {
  const [ada] = await people("ada")
  expect((await admitted("sam", { manager: "ADA@rookery.example" })).managerId).toBe(ada.id)
  expect((await admitted("kim", { manager: "kim" })).managerId).toBeNull()
})

test("Signing in again unchanged writes nothing", async () => {
  await admitted("sam")
  const before = await db.$count(events)
  await admitted("sam")
  expect(await db.$count(events)).toBe(before)
})

test("N02: names and titles lose what could deceive, and malformed claims do no harm", async () => {
  const sam = await admitted("sam", {
    name: "Sam\u202e \u200bReed",
    title: "Engineer\n\0\ud800",
    department: { toString: "x" },
    picture: "javascript:alert(1)",
  })
  expect(sam).toMatchObject({ name: "Sam Reed", title: "Engineer", department: "", pictureUrl: null })
})
