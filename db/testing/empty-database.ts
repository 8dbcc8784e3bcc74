import pg from "pg"

type OwnConnection = { client: Promise<pg.Client>; emptying: Promise<string> }

// Kept for the process: connecting costs more than emptying. Test files load this module anew where they run isolated.
const shared = globalThis as typeof globalThis & { rookeryEmptying?: OwnConnection }

/**
 * Deletes every row, those of the append-only tables too, as a superuser whom no trigger hears: each test starts with
 * nobody. A test leaves few rows behind, and deleting those costs a twentieth of truncating all tables.
 */
export async function emptyDatabase(): Promise<void> {
  shared.rookeryEmptying ??= connect()
  const { client, emptying } = shared.rookeryEmptying
  await (await client).query(await emptying)
}

function connect(): OwnConnection {
  const url = process.env.TEST_DATABASE_ADMIN_URL ?? ""
  if (!/\/test_\w+$/.test(url)) throw new Error("Only a database that was made for tests is emptied.")
  const client = new pg.Client({ connectionString: url })
  const connected = client.connect().then(() => client)
  return { client: connected, emptying: connected.then(writeStatements) }
}

async function writeStatements(client: pg.Client): Promise<string> {
  await client.query("set session_replication_role = replica")
  const { rows } = await client.query<{ statement: string }>(
    `select format('delete from %I.%I', schemaname, tablename) as statement from pg_tables
     where schemaname = 'public' or (schemaname, tablename) = ('graphile_worker', '_private_jobs')`,
  )
  return rows.map(({ statement }) => statement).join(";")
}
