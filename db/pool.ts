import pg from "pg"
import { log } from "@/lib/core/log"
import { outliveLosses } from "./outlive-losses"

/**
 * A pool of at most DATABASE_POOL_SIZE connections. Waits are bounded everywhere: 2 s for a connection, 2 s for
 * a lock, 5 s for a statement, 10 s idle in a transaction. Hot statements are prepared, and one generic plan
 * serves them all: planning the home feed costs more than reading it.
 */
export function createPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL_SIZE ?? 8),
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "rookery",
    options: "-c plan_cache_mode=force_generic_plan -c timezone=UTC",
    keepAlive: true,
  })
  outliveLosses(pool)
  pool.on("error", (error) =>
    log.warn({ code: (error as { code?: string }).code }, "an idle connection was lost"),
  )
  return pool
}
