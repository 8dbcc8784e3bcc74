import pg from "pg"
import type { ClusterRecord } from "./cluster-record"
import { appRole, connectionUrls, ownerRole } from "./connection-urls"

/** Creates the two login roles, and lets the app read and write whatever the owner will create, in every database to come. */
export async function createRoles(record: ClusterRecord): Promise<void> {
  // Default privileges belong to a database; template1 hands them on to each new one.
  await asAdmin(record, "template1", async (client) => {
    for (const [role, password] of [
      [ownerRole, record.ownerPassword],
      [appRole, record.appPassword],
    ] as const)
      await client.query(`create role ${role} login password ${pg.escapeLiteral(password)}`)
    const grants = [
      "usage on schemas",
      "select, insert, update, delete on tables",
      "usage, select on sequences",
      "execute on functions",
    ]
    for (const grant of grants)
      await client.query(`alter default privileges for role ${ownerRole} grant ${grant} to ${appRole}`)
  })
}

/** Creates the database unless it exists; the owner may change its schema, the app may only connect. */
export async function createDatabase(record: ClusterRecord, name: string): Promise<void> {
  await asAdmin(record, "postgres", async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return
    const database = pg.escapeIdentifier(name)
    await client.query(`create database ${database} owner ${ownerRole}`)
    await client.query(`revoke all on database ${database} from public`)
    await client.query(`grant connect on database ${database} to ${appRole}`)
  })
}

async function asAdmin(record: ClusterRecord, database: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: connectionUrls(record).adminUrl(database) })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
