import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll } from "vitest"

/** Before a test file: a database of its own, cloned from the migrated template, as the app's role sees it. */
const template = process.env.TEST_TEMPLATE_DATABASE ?? "rookery_template"
const name = `test_${process.pid}_${randomBytes(6).toString("hex")}`

const owner = new URL(process.env.TEST_OWNER_URL ?? "").username
const admin = new pg.Client({ connectionString: process.env.TEST_CLUSTER_ADMIN_URL })
await admin.connect()
await admin.query(
  `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} owner ${pg.escapeIdentifier(owner)}`,
)
await admin.end()

const urlOf = (url = "") => url.replace(new RegExp(`/${template}$`), `/${name}`)

process.env.DATABASE_URL = urlOf(process.env.TEST_APP_URL)
process.env.TEST_DATABASE_OWNER_URL = urlOf(process.env.TEST_OWNER_URL)
process.env.AUTH_SECRET ??= "a-secret-for-tests-of-more-than-32-characters"
process.env.PUBLIC_URL ??= "http://localhost:3999"
process.env.OIDC_ISSUER ??= "http://localhost:3998"
process.env.OIDC_CLIENT_ID ??= "rookery-test"
process.env.OIDC_CLIENT_SECRET ??= "a-client-secret-for-tests"
process.env.ALLOWED_EMAIL_DOMAINS ??= "rookery.example"
process.env.LOG_LEVEL ??= "silent"

afterAll(async () => {
  const { pool } = await import("@/db")
  await pool.end()
})
