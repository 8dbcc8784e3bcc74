import { afterAll, beforeAll } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { signedIn } from "@/lib/auth/testing/signed-in"
import { setLimits } from "@/lib/core/limits"
import { groupOf } from "@/lib/groups/testing/group-of"
import { GET as listMembers } from "./[slug]/members/route"
import { GET as listGroups } from "./route"

// Soon reached.
beforeAll(() => setLimits({ LIMIT_SEARCH: "2/600" }))
afterAll(() => setLimits(null))

const base = "http://localhost:3999/api/groups"
const askGroups = (headers: Headers, query = "") =>
  listGroups(new Request(`${base}${query}`, { headers }), { params: Promise.resolve({}) })
const askMembers = (headers: Headers, slug: string, query = "") =>
  listMembers(new Request(`${base}/${slug}/members${query}`, { headers }), {
    params: Promise.resolve({ slug }),
  })

test("groups and their members are answered to who is signed in, and kept by no cache", async ({
  people,
}) => {
  const [bo] = await people("bo")
  await groupOf("engineering", "public", bo)
  const headers = await signedIn(bo)
  const groups = await askGroups(headers, "?scope=mine&limit=5")
  expect(groups.headers.get("cache-control")).toBe("private, no-store")
  expect(await groups.json()).toMatchObject({
    items: [{ slug: "engineering", mine: { role: "owner" } }],
    next: null,
  })
  const members = await askMembers(headers, "engineering")
  expect(await members.json()).toMatchObject({ items: [{ handle: "bo", role: "owner" }], next: null })
  for (const answer of [await askGroups(new Headers()), await askMembers(new Headers(), "engineering")])
    expect(answer.status).toBe(401)
})

test("Z14: the members of groups that are not mine to read answer as those of no group", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve")
  await groupOf("design-crit", "private", bo)
  await groupOf("heron", "secret", bo)
  const headers = await signedIn(eve)
  const nobody = await askMembers(headers, "nobody-has-this")
  expect(nobody.status).toBe(404)
  const body = await nobody.text()
  for (const slug of ["design-crit", "heron"]) {
    const answer = await askMembers(headers, slug)
    expect([answer.status, await answer.text(), [...answer.headers]]).toEqual([
      404,
      body,
      [...nobody.headers],
    ])
  }
})

test("F04: addresses and queries of another shape are refused", async ({ people }) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  for (const query of [
    "?scope=all&scope=mine",
    "?limit=0",
    "?limit=51",
    "?limit=x",
    "?scope=secret",
    "?admin=1",
  ])
    expect((await askGroups(headers, query)).status, query).toBe(400)
  for (const slug of ["A", "a_b", "a/b", "%00", "x".repeat(41)])
    expect((await askMembers(headers, slug)).status, slug).toBe(400)
})

test("R01: looking for groups and members counts as searching, looking through them does not", async ({
  people,
}) => {
  const [bo] = await people("bo")
  await groupOf("engineering", "public", bo)
  const headers = await signedIn(bo)
  expect((await askGroups(headers, "?q=eng")).status).toBe(200)
  expect((await askMembers(headers, "engineering", "?q=bo")).status).toBe(200)
  expect((await askGroups(headers, "?q=eng")).status).toBe(429)
  expect((await askMembers(headers, "engineering", "?q=bo")).status).toBe(429)
  expect((await askGroups(headers, "?q=%20")).status).toBe(200)
  expect((await askMembers(headers, "engineering")).status).toBe(200)
})
