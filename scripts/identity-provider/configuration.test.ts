import { expect, test } from "vitest"
import { readConfiguration } from "./configuration"

const complete = {
  PORT: "4100",
  PUBLIC_URL: "http://localhost:3000",
  OIDC_CLIENT_ID: "rookery-demo",
  OIDC_CLIENT_SECRET: "a-secret",
  DATABASE_URL: "postgres://x",
  DEMO_DATA_DIR: "/nowhere",
}

test("A19: the demo identity provider refuses production unless the demo was asked for by name", () => {
  expect(() => readConfiguration({ ...complete, NODE_ENV: "production" })).toThrow(
    /refuses NODE_ENV=production/,
  )
  expect(readConfiguration({ ...complete, NODE_ENV: "production", ROOKERY_DEMO: "1" }).port).toBe(4100)
})

test("K24: the demo identity provider names what it misses and prints no value", () => {
  expect(() =>
    readConfiguration({ ...complete, PORT: "none", OIDC_CLIENT_SECRET: "", NODE_ENV: "test" }),
  ).toThrow(/PORT, OIDC_CLIENT_SECRET$/)
})

test("The demo identity provider sends people only back to the app's own callback", () => {
  const { client } = readConfiguration({ ...complete, NODE_ENV: "test" })
  expect(client.redirectUri).toBe("http://localhost:3000/api/auth/callback/company")
})
