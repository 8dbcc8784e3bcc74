import pg from "pg"
import type { DataSet } from "./size"
import { generation } from "./statements"

/** Fills a migrated database as a superuser, without foreign-key checks, then brings its statistics up to date. */
export async function fill(adminUrl: string, set: DataSet): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query("create extension if not exists pg_stat_statements")
    await client.query("set session_replication_role = replica")
    await client.query("set work_mem = '512MB'")
    await client.query("set maintenance_work_mem = '1GB'")
    await client.query("set max_parallel_workers_per_gather = 0")
    for (const [what, text] of generation(set)) {
      const started = performance.now()
      const { rowCount } = await client.query(text)
      const elapsed = Math.round((performance.now() - started) / 100) / 10
      console.log(`  ${what.padEnd(24)} ${String(rowCount ?? "").padStart(10)} rows ${elapsed} s`)
    }
    await client.query("vacuum (analyze)")
    await client.query("checkpoint")
  } finally {
    await client.end()
  }
}
