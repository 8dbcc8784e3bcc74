import { join } from "node:path"
import pg from "pg"
import { migrateDatabase } from "@/db/migrate"
import { hashToken, newToken } from "@/lib/auth/sessions"
import { newId } from "@/lib/core/ids"
import { startCluster } from "../../scripts/postgres/cluster"
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../scripts/throw-away-folder"

const name = "rookery"

export type Person = { id: string; handle: string; cookie: string }
export type Company = Awaited<ReturnType<typeof foundCompany>>

/** A company on a PostgreSQL of its own, which a test may stop, start and break. */
export async function foundCompany() {
  const folder = await makeThrowAwayFolder()
  const start = () => startCluster({ dataDir: join(folder, "postgres"), durable: true })
  let cluster = await start()
  await cluster.createDatabase(name)
  await migrateDatabase(cluster.ownerUrl(name))

  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const owner = new pg.Client({ connectionString: cluster.ownerUrl(name) })
    await owner.connect()
    try {
      return (await owner.query<Row>(text, values)).rows
    } finally {
      await owner.end()
    }
  }

  return {
    databaseUrl: cluster.appUrl(name),
    mediaDir: join(folder, "media"),
    query,
    /** Somebody who joined a month ago, signed in. */
    hire: async (handle: string): Promise<Person> => {
      const [id, token] = [newId(), newToken()]
      await query(
        `insert into people (id, handle, name, search_text, created_at) values ($1, $2, $2, $2, now() - interval '30 days')`,
        [id, handle],
      )
      await query(
        `insert into sessions (id, token_hash, person_id, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, now(), now(), now() + interval '1 day')`,
        [newId(), hashToken(token), id],
      )
      return { id, handle, cookie: `authjs.session-token=${token}` }
    },
    restartDatabase: async () => {
      await cluster.stop()
      cluster = await start()
    },
    /** What happens while there is no database at all. */
    withoutDatabase: async (happens: () => Promise<unknown>) => {
      await cluster.stop()
      await happens()
      cluster = await start()
    },
    /** kill -9 of one server process: PostgreSQL drops every session and recovers from its log. */
    crashDatabase: async () => {
      const [backend] = await query<{ pid: number }>(
        "select pid from pg_stat_activity where application_name = 'rookery' limit 1",
      )
      if (!backend) throw new Error("no request has a connection to break")
      process.kill(backend.pid, "SIGKILL")
    },
    dissolve: async () => {
      await cluster.stop()
      await removeThrowAwayFolder(folder)
    },
  }
}
