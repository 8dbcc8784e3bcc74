import { beforeAll } from "vitest"
import { pool } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { provisionPerson } from "@/lib/people/provision"
import { Browser } from "./testing/browser"
import { startTokenForge } from "./testing/token-forge"

let forge: Awaited<ReturnType<typeof startTokenForge>>
beforeAll(async () => {
  forge = await startTokenForge(process.env.OIDC_CLIENT_ID ?? "")
  // Before the configuration is first read.
  process.env.OIDC_ISSUER = forge.issuer
})

const newBrowser = () =>
  new Browser(async (claims) => {
    const result = await provisionPerson(claims)
    return "personId" in result ? result.personId : null
  })
const unavailable = `${process.env.PUBLIC_URL}/sign-in?problem=unavailable`

async function reach(browser: Browser) {
  const { state, nonce, challenge } = await browser.start()
  const token = await forge.sign({ sub: "bo", email: "bo@rookery.example", nonce })
  return { code: forge.codeFor(token, challenge), state }
}

test("K05: with the database out of reach a sign-in asks for patience, and works a moment later", async () => {
  const browser = newBrowser()
  const answer = await reach(browser)
  const held = await Promise.all(Array.from({ length: pool.options.max ?? 0 }, () => pool.connect()))
  expect((await browser.comeBack(answer)).headers.get("location")).toBe(unavailable)
  for (const client of held) client.release()
  const again = await browser.comeBack(await reach(browser))
  expect(again.headers.getSetCookie().join()).toContain("authjs.session-token=")
})

test("K23: an identity provider that is gone is told apart from a refusal", async () => {
  const browser = newBrowser()
  const answer = await reach(browser)
  await forge.close()
  expect((await browser.comeBack(answer)).headers.get("location")).toBe(unavailable)
})
