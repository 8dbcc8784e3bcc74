import { drizzle } from "drizzle-orm/node-postgres"
import { migrate } from "drizzle-orm/node-postgres/migrator"
import { runMigrations } from "graphile-worker"
import pg from "pg"
import { grants } from "./grants"
import { locks } from "./locks"
import { outliveLosses } from "./outlive-losses"

/**
 * Brings a database to the newest schema: jobs, tables, then the rights of the application's role. Two at once
 * take turns (drizzle takes no lock itself); a second run does nothing. Each statement waits at most 3 s for a lock.
 */
export async function migrateDatabase(ownerUrl: string, folder = "db/migrations"): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: "rookery migrate" })
  outliveLosses(pool)
  const client = await pool.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [locks.migration])
    await client.query("set lock_timeout = '3s'")
    await runMigrations({ pgPool: pool })
    await migrate(drizzle(client), { migrationsFolder: folder })
    for (const grant of grants) await client.query(grant)
  } finally {
    client.release(true)
    await pool.end()
  }
}
