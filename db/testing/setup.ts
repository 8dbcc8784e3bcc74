import { randomBytes } from "node:crypto"
import pg from "pg"

const shared = globalThis as typeof globalThis & { rookeryHasTestDatabase?: true }

// Test files that share a process share its database, too; each test begins with an empty one. What the environment
// came with, as the address of a database that somebody works with, never counts.
if (!shared.rookeryHasTestDatabase) await createDatabase()
shared.rookeryHasTestDatabase = true

/** A database for this process, cloned from the migrated template, and where its users, its owner and a superuser find it. */
async function createDatabase(): Promise<void> {
  const { TEST_TEMPLATE: template = "", TEST_ADMIN_URL, TEST_OWNER_URL = "", TEST_APP_URL } = process.env
  const name = `test_${process.pid}_${randomBytes(6).toString("hex")}`
  const owner = new URL(TEST_OWNER_URL).username
  const client = new pg.Client({ connectionString: TEST_ADMIN_URL })
  await client.connect()
  const [database, from, whose] = [name, template, owner].map((text) => pg.escapeIdentifier(text))
  await client.query(`create database ${database} template ${from} owner ${whose}`)
  await client.end()
  const urlOf = (url = "") => url.replace(/\/\w+$/, `/${name}`)
  Object.assign(process.env, {
    DATABASE_URL: urlOf(TEST_APP_URL),
    TEST_DATABASE_OWNER_URL: urlOf(TEST_OWNER_URL),
    TEST_DATABASE_ADMIN_URL: urlOf(TEST_ADMIN_URL),
  })
}
