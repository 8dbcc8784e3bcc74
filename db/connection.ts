import "server-only"
import pg from "pg"

/** What a prepared statement can be sent to: the pool, or a connection of its own. */
export type Queryable = {
  query: <Row extends pg.QueryResultRow>(config: pg.QueryConfig) => Promise<pg.QueryResult<Row>>
}

/**
 * A connection outside the pool, for what must outlive a request: LISTEN and session locks. It has to reach
 * PostgreSQL itself, never a pooler in transaction mode.
 */
export class Connection implements Queryable {
  private last: Promise<unknown> = Promise.resolve()
  /** Settles when the connection has ended, by us or by a loss. */
  readonly ended: Promise<void>

  private constructor(private readonly client: pg.Client) {
    // Without a listener a loss would be an uncaught exception; `end` comes after it.
    client.on("error", () => undefined)
    this.ended = new Promise((resolve) => client.once("end", () => resolve()))
  }

  /** Connects. The server notices within half a minute when this host has died, and lets go of its locks. */
  static async open(purpose: string): Promise<Connection> {
    const client = new pg.Client({
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
    const connection = new Connection(client)
    await client.connect()
    return connection
  }

  /** Sends a statement once those before it are answered. */
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const answer = this.last.then(() => this.client.query<Row>(config))
    this.last = answer.catch(() => undefined)
    return answer
  }

  onNotification(channel: string, hear: () => void): void {
    this.client.on("notification", (message) => {
      if (message.channel === channel) hear()
    })
  }

  /** Closes at once, whatever is still running. Harmless to repeat. */
  async close(): Promise<void> {
    await this.client.end().catch(() => undefined)
  }
}
