import { printError } from "./print-error"
import { databaseUrl } from "./stack/database"

/**
 * Prints a Cookie header of a fresh session, for load tests. Whoever reaches the database may be anybody anyway. Of
 * the running demo without further ado; of another server with its DATABASE_URL and PUBLIC_URL.
 */
async function printCookie(handle: string | undefined): Promise<void> {
  if (!handle) throw new Error("Say who: npm run session -- HANDLE")
  // Read when the database is first loaded.
  process.env.DATABASE_URL = databaseUrl()
  const { signIn } = await import("./stack/sign-in")
  const { pool } = await import("@/db")
  try {
    const { name, value } = await signIn(handle.replace(/^@/, ""), "npm run session")
    console.log(`Cookie: ${name}=${value}`)
  } finally {
    await pool.end()
  }
}

try {
  await printCookie(process.argv[2])
} catch (error) {
  printError(error)
  process.exitCode = 1
}
