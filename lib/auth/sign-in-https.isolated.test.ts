import { NextRequest } from "next/server"
import { afterAll, beforeAll } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { provisionPerson } from "@/lib/people/provision"
import { proxy } from "@/proxy"
import { Browser } from "./testing/browser"
import { startTokenForge } from "./testing/token-forge"

const publicUrl = "https://rookery.rookery.example"

let forge: Awaited<ReturnType<typeof startTokenForge>>
beforeAll(async () => {
  forge = await startTokenForge(process.env.OIDC_CLIENT_ID ?? "")
  // Before the configuration is first read.
  Object.assign(process.env, { OIDC_ISSUER: forge.issuer, PUBLIC_URL: publicUrl })
})
afterAll(() => forge.close())

test("A13: behind https every cookie of signing in is __Host-, Secure, HttpOnly and Lax", async () => {
  const browser = new Browser(async (claims) => {
    const result = await provisionPerson(claims)
    return "personId" in result ? result.personId : null
  })
  const { state, nonce, challenge } = await browser.start()
  expect([...browser.jar.keys()].filter((name) => !name.startsWith("__Host-authjs."))).toEqual([])
  const token = await forge.sign({ sub: "bo", email: "bo@rookery.example", nonce })
  const answer = await browser.comeBack({ code: forge.codeFor(token, challenge), state })
  const cookie = answer.headers.getSetCookie().find((one) => one.includes("session-token")) ?? ""
  expect(cookie).toMatch(/^__Host-authjs\.session-token=[\w-]{43};/)
  for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"])
    expect(cookie).toContain(attribute)
})

test("A13: behind https a session cookie without the prefix is no session", async () => {
  const visit = (name: string) =>
    proxy(new NextRequest(`${publicUrl}/people`, { headers: { cookie: `${name}=${"a".repeat(43)}` } }))
  expect((await visit("authjs.session-token")).headers.get("location")).toBe(
    `${publicUrl}/sign-in?next=%2Fpeople`,
  )
  expect((await visit("__Host-authjs.session-token")).headers.get("location")).toBeNull()
})

test("Behind https browsers are told to stay there", async () => {
  const { headers } = await proxy(new NextRequest(`${publicUrl}/sign-in`))
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/)
  expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests")
})
