import pg from "pg"

/** Kills the database's side of every connection of this name, as a failing network or server would; gives how many. */
export async function killBackends(applicationName: string): Promise<number> {
  // A role may end what runs under its own name.
  const own = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await own.connect()
  try {
    const { rowCount } = await own.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = $1`,
      [applicationName],
    )
    return rowCount ?? 0
  } finally {
    await own.end()
  }
}
