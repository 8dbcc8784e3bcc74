import { eq } from "drizzle-orm"
import { afterAll, beforeAll, describe } from "vitest"
import { db } from "@/db"
import { identities, people as peopleTable } from "@/db/schema/people"
import { rateLimits } from "@/db/schema/requests"
import { sessions } from "@/db/schema/sessions"
import { expect, test } from "@/db/testing/fixtures"
import { provisionPerson } from "@/lib/people/provision"
import { createSession, findSession } from "./sessions"
import { Browser } from "./testing/browser"
import { startTokenForge } from "./testing/token-forge"

const publicUrl = process.env.PUBLIC_URL ?? ""
const refusedUrl = `${publicUrl}/sign-in?problem=refused`
const cookieName = "authjs.session-token"

let forge: Awaited<ReturnType<typeof startTokenForge>>
beforeAll(async () => {
  forge = await startTokenForge(process.env.OIDC_CLIENT_ID ?? "")
  // Before the configuration is first read.
  process.env.OIDC_ISSUER = forge.issuer
})
afterAll(() => forge.close())

const newBrowser = (address?: string) =>
  new Browser(async (claims) => {
    const result = await provisionPerson(claims)
    return "personId" in result ? result.personId : null
  }, address)

type Claims = Record<string, unknown>
const bo: Claims = { sub: "bo", email: "bo@rookery.example", name: "Bo Lindqvist" }

/** Signs in with an ID token made from the nonce that the provider was told. */
async function signIn(
  browser: Browser,
  makeToken: (nonce: string) => string | Promise<string>,
  next?: string,
) {
  const { state, nonce, challenge } = await browser.start(next)
  const code = forge.codeFor(await makeToken(nonce), challenge)
  return { answer: await browser.comeBack({ code, state }), code, state }
}

const rows = async () => [
  await db.$count(peopleTable),
  await db.$count(identities),
  await db.$count(sessions),
]

async function expectRefusal(answer: Response) {
  expect([answer.status, answer.headers.get("location")]).toEqual([303, refusedUrl])
  expect(answer.headers.getSetCookie().join()).not.toContain(cookieName)
  expect(await rows()).toEqual([0, 0, 0])
}

test("Somebody the company vouches for is signed in and back where they were going", async () => {
  const browser = newBrowser()
  const { answer } = await signIn(browser, (nonce) => forge.sign({ ...bo, nonce }), "/people/cy?tab=likes")
  expect(answer.headers.get("location")).toBe(`${publicUrl}/people/cy?tab=likes`)
  const viewer = await findSession(browser.jar.get(cookieName) ?? "")
  expect(viewer).toMatchObject({ handle: "bo", name: "Bo Lindqvist", role: "member" })
  expect(await db.select().from(sessions)).toMatchObject([{ userAgent: "Firefox/130 (Linux)" }])
})

test("A13: the session cookie is out of reach for scripts and other sites, and lives seven days", async () => {
  const { answer } = await signIn(newBrowser(), (nonce) => forge.sign({ ...bo, nonce }))
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(cookieName)) ?? ""
  expect(cookie).toMatch(/^authjs\.session-token=[\w-]{43};/)
  for (const attribute of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(attribute)
  expect(cookie).not.toMatch(/domain=/i)
  const expires = Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? "") - Date.now()
  expect(expires / 86_400_000).toBeCloseTo(7, 2)
})

describe("A07: tokens that prove nothing", () => {
  const minute = 60
  const seconds = () => Math.floor(Date.now() / 1000)
  const forgeries: [string, (nonce: string) => string | Promise<string>][] = [
    ["for another client", (nonce) => forge.sign({ ...bo, nonce, aud: "another-client" })],
    ["for several clients, ours not the party", (nonce) => forge.sign({ ...bo, nonce, aud: ["x", "y"] })],
    ["of another issuer", (nonce) => forge.sign({ ...bo, nonce, iss: "https://evil.example" })],
    ["expired", (nonce) => forge.sign({ ...bo, nonce, exp: seconds() - 10 * minute })],
    ["from the future", (nonce) => forge.sign({ ...bo, nonce, nbf: seconds() + 60 * minute })],
    ["with another nonce", () => forge.sign({ ...bo, nonce: "guessed" })],
    ["without a nonce", () => forge.sign(bo)],
    ["not signed", (nonce) => forge.unsigned({ ...bo, nonce })],
    ["signed with the public key as a secret", (nonce) => forge.signWithPublicKey({ ...bo, nonce })],
    [
      "signed with an unknown key",
      (nonce) => forge.signWithForeignKey({ ...bo, nonce }, { alg: "RS256", kid: "unknown" }),
    ],
    [
      "signed with a foreign key under the known name",
      (nonce) => forge.signWithForeignKey({ ...bo, nonce }, { alg: "RS256", kid: "forge-1" }),
    ],
    ["without a subject", (nonce) => forge.sign({ ...bo, nonce, sub: undefined })],
    ["that are none", () => "not.a.token"],
  ]
  test.for(forgeries)("A07: a token %s is refused like every other", async ([, makeToken]) => {
    const { answer } = await signIn(newBrowser(), makeToken)
    await expectRefusal(answer)
  })

  test("A07: a code that was used before is refused", async () => {
    const browser = newBrowser()
    const { challenge, nonce, state } = await browser.start()
    const before = new Map(browser.jar)
    const code = forge.codeFor(await forge.sign({ ...bo, nonce }), challenge)
    expect((await browser.comeBack({ code, state })).headers.get("location")).toBe(`${publicUrl}/`)
    for (const [name, value] of before) browser.jar.set(name, value)
    const again = await browser.comeBack({ code, state })
    expect(again.headers.get("location")).toBe(refusedUrl)
    expect(await db.$count(sessions)).toBe(1)
  })
})

describe("A08: answers that nobody here asked for", () => {
  test("A08: without a state, or with a foreign one, nobody is signed in", async () => {
    const browser = newBrowser()
    const attacker = newBrowser()
    const theirs = await attacker.start()
    const { challenge, nonce } = await browser.start()
    const code = () => forge.sign({ ...bo, nonce }).then((token) => forge.codeFor(token, challenge))
    await expectRefusal(await browser.comeBack({ code: await code() }))
    await expectRefusal(await browser.comeBack({ code: await code(), state: theirs.state }))
    await expectRefusal(await browser.comeBack({ code: await code(), state: "x" }))
  })

  test("A08: an attacker's code and state do nothing in a browser that has not begun", async () => {
    const { challenge, nonce, state } = await newBrowser().start()
    const code = forge.codeFor(await forge.sign({ ...bo, nonce }), challenge)
    await expectRefusal(await newBrowser().comeBack({ code, state }))
  })

  test("A08: a code bound to another browser's PKCE challenge is refused", async () => {
    const browser = newBrowser()
    const { nonce, state } = await browser.start()
    const { challenge } = await newBrowser().start()
    const code = forge.codeFor(await forge.sign({ ...bo, nonce }), challenge)
    await expectRefusal(await browser.comeBack({ code, state }))
  })

  test("A08: the provider is always sent state, nonce and a PKCE challenge", async () => {
    const { url } = await newBrowser().start()
    expect(url.searchParams.get("code_challenge_method")).toBe("S256")
    for (const name of ["state", "nonce", "code_challenge"]) expect(url.searchParams.get(name)).toBeTruthy()
    expect(url.searchParams.get("redirect_uri")).toBe(`${publicUrl}/api/auth/callback/company`)
  })

  test("An answer that says no is refused, not an error", async () => {
    const browser = newBrowser()
    const { state } = await browser.start()
    await expectRefusal(await browser.comeBack({ error: "access_denied", state }))
  })
})

describe("A11: what the browser brought along", () => {
  test("A11: a planted session gives way to a new one and is dead", async ({ people }) => {
    const [cy] = await people("cy")
    const browser = newBrowser()
    const planted = await createSession(cy.id, { userAgent: "" })
    browser.jar.set(cookieName, planted.token)
    await signIn(browser, (nonce) => forge.sign({ ...bo, nonce }))
    expect(browser.jar.get(cookieName)).not.toBe(planted.token)
    expect(await findSession(planted.token)).toBeNull()
    expect(await findSession(browser.jar.get(cookieName) ?? "")).toMatchObject({ handle: "bo" })
  })

  test("A04: signing in while signed in as somebody else links nothing to them", async ({ people }) => {
    const [cy] = await people("cy")
    const browser = newBrowser()
    browser.jar.set(cookieName, (await createSession(cy.id, { userAgent: "" })).token)
    await signIn(browser, (nonce) => forge.sign({ ...bo, nonce }))
    const [identity] = await db.select().from(identities)
    expect(identity?.personId).not.toBe(cy.id)
  })

  test("A refused sign-in leaves the session of before alone", async ({ people }) => {
    const [cy] = await people("cy")
    const browser = newBrowser()
    const { token } = await createSession(cy.id, { userAgent: "" })
    browser.jar.set(cookieName, token)
    await browser.comeBack({ code: "x", state: "y" })
    expect(await findSession(token)).toMatchObject({ handle: "cy" })
  })
})

describe("A10: where people land", () => {
  test.for([
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "/%",
    "/a\r\nb: c",
  ])("A10: asked to return to %j, they land at home", async (next) => {
    const browser = newBrowser()
    const { state, nonce, challenge } = await browser.start("/")
    // As a hostile neighbour or an older release might have left it.
    browser.jar.set("authjs.callback-url", encodeURIComponent(next))
    const code = forge.codeFor(await forge.sign({ ...bo, nonce }), challenge)
    const answer = await browser.comeBack({ code, state, callbackUrl: next })
    const place = new URL(answer.headers.get("location") ?? "").href
    expect([answer.status, place]).toEqual([302, `${publicUrl}/`])
  })

  test("F03: forged hosts change neither where the provider answers nor where people land", async () => {
    const browser = newBrowser()
    const { state, nonce, challenge } = await browser.start("/everyone")
    const code = forge.codeFor(await forge.sign({ ...bo, nonce }), challenge)
    const forged = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" }
    const answer = await browser.comeBack({ code, state }, forged)
    expect(answer.headers.get("location")).toBe(`${publicUrl}/everyone`)
  })
})

describe("A21: every refusal looks the same", () => {
  test("A21: wrong domain, unverified, suspended and forged get one and the same answer", async () => {
    const known = newBrowser()
    await signIn(known, (nonce) => forge.sign({ ...bo, nonce }))
    await db.update(peopleTable).set({ state: "suspended" }).where(eq(peopleTable.handle, "bo"))
    const answers = []
    for (const claims of [
      bo,
      { ...bo, sub: "x", email: "x@evil.example" },
      { ...bo, sub: "y", email_verified: false },
      { ...bo, aud: "another-client" },
    ]) {
      const { answer } = await signIn(newBrowser(), (nonce) => forge.sign({ ...claims, nonce }))
      answers.push([answer.status, await answer.text(), ...answer.headers])
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db.$count(peopleTable)).toBe(1)
  })
})

test("R01: the twenty-first answer in five minutes from one address waits", async () => {
  const browser = newBrowser("198.51.100.1")
  const places = []
  for (let n = 0; n < 21; n++) places.push((await browser.comeBack({ code: "x" })).headers.get("location"))
  expect(places.slice(0, 20).every((place) => place === refusedUrl)).toBe(true)
  expect(places[20]).toBe(`${publicUrl}/sign-in?problem=busy`)
  await db.delete(rateLimits)
})
