import { eq } from "drizzle-orm"
import { describe } from "vitest"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { events } from "@/db/schema/events"
import { identities, people as peopleTable } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { demoPeople } from "@/db/testing/demo-people"
import { expect, test } from "@/db/testing/fixtures"
import { Claims } from "@/lib/auth/claims"
import { firstFreeHandle, handleFromClaims } from "./handle-from-claims"
import { provisionPerson } from "./provision"

// The configuration is read once, at the first use.
process.env.FIRST_ADMIN_EMAIL = "Root@rookery.example"
const issuer = process.env.OIDC_ISSUER ?? ""

const claimsOf = (sub: string, fields: Record<string, unknown> = {}) =>
  Claims.parse({
    iss: issuer,
    sub,
    email: `${sub}@rookery.example`,
    email_verified: true,
    name: sub,
    ...fields,
  })

async function admitted(sub: string, fields: Record<string, unknown> = {}) {
  const result = await provisionPerson(claimsOf(sub, fields))
  if ("refused" in result) throw new Error(`refused: ${result.refused}`)
  const [person] = await db.select().from(peopleTable).where(eq(peopleTable.id, result.personId))
  if (!person) throw new Error("nobody was provisioned")
  return person
}

const rows = async () => ({
  people: await db.$count(peopleTable),
  identities: await db.$count(identities),
  sessions: await db.$count(sessions),
})

describe("who is let in", () => {
  test.for([
    ["A01", { email: "sam@evil.example" }, "foreign-domain"],
    ["A02", { email: "sam@rookery.example.evil.example" }, "foreign-domain"],
    ["A02", { email: '"sam@rookery.example"@evil.example' }, "no-email"],
    ["A03", { email_verified: "true" }, "unverified-email"],
    ["A03", { email_verified: undefined }, "unverified-email"],
    ["A03", { email: undefined }, "no-email"],
  ] as const)("%s: %o is refused, audited, and leaves no other row", async ([, fields, reason]) => {
    const before = await db.$count(audit)
    expect(await provisionPerson(claimsOf("sam", fields), { requestId: "request-1" })).toEqual({
      refused: reason,
    })
    expect(await rows()).toEqual({ people: 0, identities: 0, sessions: 0 })
    const [last] = (await db.select().from(audit)).slice(before)
    expect(last).toMatchObject({
      act: "sign-in.refused",
      actorId: null,
      subject: "sam",
      requestId: "request-1",
    })
    expect(last?.details).toMatchObject({ reason })
  })

  test.for(["suspended", "deactivated"] as const)(
    "A21: somebody %s is refused, whether known or provisioned",
    async (state) => {
      const person = await admitted("sam")
      await db.update(peopleTable).set({ state }).where(eq(peopleTable.id, person.id))
      expect(await provisionPerson(claimsOf("sam", { name: "Sam Renamed" }))).toEqual({ refused: state })
      await db.delete(identities)
      expect(await provisionPerson(claimsOf("sam"))).toEqual({ refused: state })
      expect(await rows()).toEqual({ people: 1, identities: 0, sessions: 0 })
      const [still] = await db.select().from(peopleTable)
      expect(still?.name).toBe("sam")
    },
  )
})

describe("who is who", () => {
  test("A04: another provider with the same verified e-mail does not enter the account", async () => {
    const sam = await admitted("sam")
    const other = await admitted("sam", { iss: "https://other.example" })
    expect(other.id).not.toBe(sam.id)
  })

  test("A03: an e-mail that is not verified links to nobody", async ({ people }) => {
    await people("bo")
    const result = await provisionPerson(claimsOf("bo", { email_verified: false }))
    expect(result).toEqual({ refused: "unverified-email" })
    expect(await db.$count(identities)).toBe(0)
  })

  test("Somebody provisioned before their first sign-in is linked by the company's issuer", async ({
    people,
  }) => {
    const [bo] = await people("bo")
    expect((await admitted("bo")).id).toBe(bo.id)
    expect(await rows()).toMatchObject({ people: 1, identities: 1 })
  })

  test("A04: that link by e-mail is audited, once, with the person, the issuer and the request", async ({
    people,
  }) => {
    const [bo] = await people("bo")
    const audited = async () =>
      (await db.select().from(audit)).filter(
        ({ act, actorId }) => act === "identity.linked" && actorId === bo.id,
      )
    for (let n = 0; n < 2; n++) await provisionPerson(claimsOf("bo"), { requestId: "request-2" })
    expect(await audited()).toMatchObject([{ subject: bo.id, requestId: "request-2", details: { issuer } }])
    expect(JSON.stringify((await audited())[0]?.details)).not.toContain("bo@")
  })

  test("A04: a foreign issuer links to nobody provisioned", async ({ people }) => {
    const [bo] = await people("bo")
    expect((await admitted("bo", { iss: "https://other.example" })).id).not.toBe(bo.id)
  })

  test("A05: the same e-mail under another subject never enters the account", async () => {
    const sam = await admitted("sam-1", { email: "sam@rookery.example", preferred_username: "sam" })
    const other = await admitted("sam-2", { email: "sam@rookery.example", preferred_username: "sam" })
    expect(other.id).not.toBe(sam.id)
    expect([sam.handle, other.handle]).toEqual(["sam", "sam2"])
  })

  test("A06: a renamed e-mail keeps the account; who gets the old address starts anew", async () => {
    const sam = await admitted("s-1", { email: "sam@rookery.example", name: "Sam Old" })
    expect((await admitted("s-1", { email: "sam.new@rookery.example", name: "Sam Old" })).id).toBe(sam.id)
    const hire = await admitted("s-2", { email: "sam@rookery.example", name: "Sam New" })
    expect(hire.id).not.toBe(sam.id)
    expect(hire).toMatchObject({ name: "Sam New", role: "member", bio: "" })
    const [kept] = await db.select().from(peopleTable).where(eq(peopleTable.id, sam.id))
    expect(kept).toMatchObject({ email: "sam.new@rookery.example", name: "Sam Old" })
  })

  test("A18: one identity signing in twenty times at once becomes one person", async () => {
    await Promise.all(Array.from({ length: 20 }, () => admitted("sam")))
    expect(await rows()).toMatchObject({ people: 1, identities: 1 })
  })
})

describe("what the company says", () => {
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
})

describe("N02: a name that looks like an admin's or moderator's", () => {
  const flags = async (personId: string) =>
    (await db.select().from(audit)).filter(
      ({ act, subject }) => act === "person.lookalike" && subject === personId,
    )
  const ada = demoPeople.ada.name
  const alike = ada.replaceAll("a", "а").toUpperCase()

  test("N02: is flagged when somebody comes with it, once, by the id of whom it resembles", async ({
    people,
  }) => {
    const [admin] = await people("ada")
    const sam = await admitted("sam", { name: alike })
    expect(sam.name).toBe(alike)
    await admitted("sam", { name: alike })
    expect(await flags(sam.id)).toMatchObject([{ actorId: sam.id, details: { resembles: [admin.id] } }])
  })

  test("N02: is flagged again at each new name, also of somebody entered beforehand", async ({ people }) => {
    const [admin, mo, bo] = await people("ada", "mo", "bo")
    await admitted("bo", { name: demoPeople.bo.name })
    expect(await flags(bo.id)).toEqual([])
    await admitted("bo", { name: alike })
    await admitted("bo", { name: demoPeople.mo.name })
    expect((await flags(bo.id)).map(({ details }) => details)).toEqual([
      { resembles: [admin.id] },
      { resembles: [mo.id] },
    ])
  })

  test("N02: is none of a colleague's, and nobody resembles themselves", async ({ people }) => {
    const [admin] = await people("ada", "bo")
    expect(await flags((await admitted("sam", { name: demoPeople.bo.name })).id)).toEqual([])
    await admitted("ada", { name: `${ada} ` })
    await admitted("ada", { name: alike })
    expect(await flags(admin.id)).toEqual([])
  })
})

describe("handles", () => {
  test("N01: they come from the user name, else the address; reserved and malformed ones are passed over", () => {
    expect(handleFromClaims(["bo", "other@corp.com"])).toBe("bo")
    expect(handleFromClaims([undefined, "Bo.Lindqvist@corp.com"])).toBe("bo_lindqvist")
    expect(handleFromClaims(["José.Müller@corp.com"])).toBe("jose_muller")
    expect(handleFromClaims(["admin", "bo@corp.com"])).toBe("bo")
    expect(handleFromClaims(["ａｄｍｉｎ", "ⓐdmin@corp.com"])).toBe("colleague")
    expect(handleFromClaims(["аdmin", "!@corp.com"])).not.toBe("admin")
    expect(handleFromClaims(["x".repeat(60)])).toBe("x".repeat(30))
  })

  test("Collisions are numbered, within the limit of length", () => {
    expect(firstFreeHandle("bo", new Set(["bo", "bo2", "bo4"]))).toBe("bo3")
    expect(firstFreeHandle("x".repeat(30), new Set(["x".repeat(30)]))).toBe(`${"x".repeat(29)}2`)
  })
})

describe("the first admin", () => {
  test("is the configured person, once, and it is audited", async () => {
    expect((await admitted("sam")).role).toBe("member")
    expect((await admitted("root", { preferred_username: "ro" })).role).toBe("admin")
    const [last] = (await db.select().from(audit)).slice(-1)
    expect(last).toMatchObject({ act: "person.role", details: { after: "admin" } })
    await db.update(peopleTable).set({ role: "admin" }).where(eq(peopleTable.handle, "sam"))
    await db.update(peopleTable).set({ role: "member" }).where(eq(peopleTable.handle, "ro"))
    expect((await admitted("root")).role).toBe("member")
  })
})
