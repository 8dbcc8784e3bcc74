import { afterEach, beforeEach, expect, test, vi } from "vitest"

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** What the server says at start with these variables beside the tests' own; null when it starts. */
async function complaintWith(env: Record<string, string | undefined>): Promise<string | null> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const { readEnv } = await import("./env")
  try {
    readEnv()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : "no error at all"
  }
}

test("A complete configuration is accepted", async () => {
  expect(await complaintWith({})).toBeNull()
})

test.for([
  ["DATABASE_URL", "mysql://canary"],
  ["AUTH_SECRET", "canary-too-short"],
  ["PUBLIC_URL", "https://canary.example/path"],
  ["OIDC_ISSUER", "canary"],
  ["OIDC_CLIENT_ID", ""],
  ["OIDC_CLIENT_SECRET", ""],
  ["ALLOWED_EMAIL_DOMAINS", " , "],
  ["FIRST_ADMIN_EMAIL", "canary"],
  ["TRUSTED_PROXY_HOPS", "canary"],
  ["DATABASE_POOL_SIZE", "1"],
  ["LOG_LEVEL", "canary"],
  ["ROOKERY_WORKER", "canary"],
  ["ROOKERY_NODE_ID", "canary"],
  ["ROOKERY_DEMO", "canary"],
  ["LIMIT_POST", "canary"],
] as const)("A wrong %s is named, and its value never shown", async ([name, value]) => {
  const complaint = await complaintWith({ [name]: value })
  expect(complaint).toContain(name)
  expect(complaint).not.toContain("canary")
})

test("Everything that is missing is named at once", async () => {
  const complaint = await complaintWith({ DATABASE_URL: undefined, AUTH_SECRET: undefined })
  expect(complaint).toContain("DATABASE_URL: is missing")
  expect(complaint).toContain("AUTH_SECRET: is missing")
})

const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://rookery.example",
  OIDC_ISSUER: "https://login.rookery.example",
}

test("In production the provider of the demonstration is refused", async () => {
  expect(await complaintWith(production)).toBeNull()
  vi.resetModules()
  const complaint = await complaintWith({ ...production, OIDC_ISSUER: "http://127.0.0.1:3998" })
  expect(complaint).toContain("OIDC_ISSUER: points at this machine")
})

test("In production an address without https is refused", async () => {
  const complaint = await complaintWith({ ...production, PUBLIC_URL: "http://rookery.example" })
  expect(complaint).toContain("PUBLIC_URL: must be https")
})
