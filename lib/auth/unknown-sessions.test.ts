import { afterAll, beforeAll, vi } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { peerHeader } from "./client-address"
import { sessionCookieName } from "./cookie"
import { endSessionOfToken } from "./end-sessions"
import { createSession, newToken } from "./sessions"
import { findViewer } from "./viewer"

beforeAll(() => {
  vi.stubEnv("LIMIT_ADDRESS_REQUESTS", "5/60")
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const ask = (token: string, from: string) =>
  findViewer(new Headers({ cookie: `${sessionCookieName()}=${token}`, [peerHeader]: from }))
const tired = { code: "rate_limited", details: { retryAfter: 60 } }

test("R01: made-up sessions reach the database only as often as an address may ask without one", async () => {
  const from = "203.0.113.1"
  for (let n = 0; n < 5; n++) expect(await ask(newToken(), from)).toBeNull()
  await expect(ask(newToken(), from)).rejects.toMatchObject(tired)
  expect(await ask(newToken(), "203.0.113.2")).toBeNull()
})

test("R10: a flood of made-up sessions locks nobody out who is signed in at the same address", async ({
  people,
}) => {
  const from = "203.0.113.3"
  const [bo, cy] = await people("bo", "cy")
  const [early, late] = [
    await createSession(bo.id, { userAgent: "" }),
    await createSession(cy.id, { userAgent: "" }),
  ]
  for (let n = 0; n < 8; n++) expect((await ask(early.token, from))?.handle).toBe("bo")
  for (let n = 0; n < 5; n++) await ask(newToken(), from)
  expect((await ask(early.token, from))?.handle).toBe("bo")
  await expect(ask(late.token, from)).rejects.toMatchObject(tired)
  expect((await ask(late.token, "203.0.113.4"))?.handle).toBe("cy")
  expect((await ask(late.token, from))?.handle).toBe("cy")
})

test("A12: a session that has ended is an attempt like any other", async ({ people }) => {
  const from = "203.0.113.5"
  const [bo] = await people("bo")
  const { token } = await createSession(bo.id, { userAgent: "" })
  expect((await ask(token, from))?.handle).toBe("bo")
  await endSessionOfToken(token)
  for (let n = 0; n < 6; n++) expect(await ask(token, from)).toBeNull()
  await expect(ask(token, from)).rejects.toMatchObject(tired)
})
