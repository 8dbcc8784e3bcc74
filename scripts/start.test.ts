import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"

const complete = {
  DATABASE_URL: "postgres://app:hunter2@localhost/rookery",
  AUTH_SECRET: "an-auth-secret-of-at-least-32-characters",
  PUBLIC_URL: "https://rookery.example.com",
  OIDC_ISSUER: "https://login.example.com",
  OIDC_CLIENT_ID: "rookery",
  OIDC_CLIENT_SECRET: "client-secret-value",
  ALLOWED_EMAIL_DOMAINS: "example.com",
  MEDIA_DIR: "/var/lib/rookery/media",
}

test("K24: production names what is missing or wrong in its configuration, and never a value", () => {
  const { status, stderr } = start({ ...complete, AUTH_SECRET: "too-short-secret", OIDC_CLIENT_SECRET: "" })
  expect(status).toBe(1)
  expect(stderr).toContain("AUTH_SECRET: must be at least 32 characters")
  expect(stderr).toContain("OIDC_CLIENT_SECRET: must not be empty")
  expect(stderr).not.toMatch(/too-short-secret|hunter2/)
})

test.each([
  ["the demo switch", { ROOKERY_DEMO: "1" }, "ROOKERY_DEMO"],
  ["an identity provider on this machine", { OIDC_ISSUER: "http://localhost:4000" }, "OIDC_ISSUER"],
])("A19: production refuses %s", (_, extra, variable) => {
  const { status, stderr } = start({ ...complete, ...extra })
  expect(status).toBe(1)
  expect(stderr).toContain(variable)
})

function start(configuration: Record<string, string>) {
  const args = ["--import", "tsx", "--conditions=react-server", "scripts/start.ts"]
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, NODE_ENV: "production", ...configuration }
  return spawnSync(process.execPath, args, { env, encoding: "utf8" })
}
