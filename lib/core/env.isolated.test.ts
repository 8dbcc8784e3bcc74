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
  ["UNDO_SECONDS", "61canary"],
  ["REACTIONS", "canary"],
  ["MEDIA_DIR", ""],
  ["S3_BUCKET", ""],
  ["S3_ENDPOINT", "canary"],
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
  MEDIA_DIR: "/var/lib/rookery/media",
  OIDC_ISSUER: "https://login.rookery.example",
}

test("A19: in production the demonstration's provider is refused, unless it is the demonstration", async () => {
  expect(await complaintWith(production)).toBeNull()
  for (const OIDC_ISSUER of ["http://127.0.0.1:3998", "https://localhost:3998", "http://[::1]:3998"]) {
    vi.resetModules()
    const complaint = await complaintWith({ ...production, OIDC_ISSUER })
    expect(complaint).toContain("OIDC_ISSUER: points at this machine")
  }
  vi.resetModules()
  const demo = { ...production, OIDC_ISSUER: "http://127.0.0.1:3998", ROOKERY_DEMO: "1" }
  expect(await complaintWith(demo)).toBeNull()
})

test("A19: in production a provider without https is refused, also one that only looks like this machine", async () => {
  for (const OIDC_ISSUER of ["http://login.rookery.example", "http://localhost.rookery.example"]) {
    vi.resetModules()
    const complaint = await complaintWith({ ...production, OIDC_ISSUER })
    expect(complaint).toContain("OIDC_ISSUER: must be https")
  }
})

test("A13: in production an address without https, whose cookies anybody on the way could read, is refused", async () => {
  const complaint = await complaintWith({ ...production, PUBLIC_URL: "http://rookery.example" })
  expect(complaint).toContain("PUBLIC_URL: must be https")
  vi.resetModules()
  expect(await complaintWith({ ...production, PUBLIC_URL: "http://localhost:3000" })).toBeNull()
})

test("In production files go to a place that does not depend on where the server was started, or into a bucket", async () => {
  const complaint = await complaintWith({ ...production, MEDIA_DIR: undefined })
  expect(complaint).toContain("MEDIA_DIR: is missing")
  vi.resetModules()
  expect(await complaintWith({ ...production, MEDIA_DIR: undefined, S3_BUCKET: "rookery" })).toBeNull()
})
