import { eq } from "drizzle-orm"
import { describe } from "vitest"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { identities, people as peopleTable } from "@/db/schema/people"
import { sessions } from "@/db/schema/sessions"
import { expect, test } from "@/db/testing/fixtures"
import { provisionPerson } from "./provision"
import { admitted, companyClaims } from "./testing/admitted"

const issuer = process.env.OIDC_ISSUER ?? ""

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
    expect(await provisionPerson(companyClaims("sam", fields), { requestId: "request-1" })).toEqual({
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
      expect(await provisionPerson(companyClaims("sam", { name: "Sam Renamed" }))).toEqual({ refused: state })
      await db.delete(identities)
      expect(await provisionPerson(companyClaims("sam"))).toEqual({ refused: state })
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
    const result = await provisionPerson(companyClaims("bo", { email_verified: false }))
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
    for (let n = 0; n < 2; n++) await provisionPerson(companyClaims("bo"), { requestId: "request-2" })
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
