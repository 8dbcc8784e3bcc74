import "server-only"
import pg from "pg"

/** What a prepared statement can be sent to: the pool, or a connection of its own. */
export type Queryable = Pick<pg.ClientBase, "query">

/**
 * A connection outside the pool, for what must outlive a request: LISTEN and session locks. It has to reach
 * PostgreSQL itself, never a pooler in transaction mode. The server notices within half a minute that its host
 * has died; the caller watches for `end`, which follows every loss.
 */
export async function openConnection(purpose: string): Promise<pg.Client> {
  const connection = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    connectionTimeoutMillis: 2000,
    query_timeout: 6000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    keepAlive: true,
    application_name: `rookery ${purpose}`,
    options: [
      "-c plan_cache_mode=force_generic_plan -c timezone=UTC",
      "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
    ].join(" "),
  })
  // Without a listener a loss would be an uncaught exception; `end` comes after it.
  connection.on("error", () => undefined)
  await connection.connect()
  return connection
}
