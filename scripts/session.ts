import { databaseUrl } from "./stack/database"

/**
 * Prints a Cookie header of a fresh session, for load tests. Whoever reaches the database may be anybody anyway. Of
 * the running demo without further ado; of another server with its DATABASE_URL and PUBLIC_URL.
 */
async function printCookie(handle: string | undefined): Promise<void> {
  if (!handle) throw new Error("Say who: npm run session -- HANDLE")
  // Read when the database is first loaded.
  process.env.DATABASE_URL = databaseUrl()
  const { sessionCookieName } = await import("@/lib/auth/cookie")
  const { createSession } = await import("@/lib/auth/sessions")
  const { viewerOf } = await import("@/lib/auth/viewer")
  const { pool } = await import("@/db")
  try {
    const person = await viewerOf(handle.replace(/^@/, ""))
    const { token } = await createSession(person.id, { userAgent: "npm run session" })
    console.log(`Cookie: ${sessionCookieName()}=${token}`)
  } finally {
    await pool.end()
  }
}

try {
  await printCookie(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
