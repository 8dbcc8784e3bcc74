import { migrateDatabase } from "@/db/migrate"
import { throwAwayCluster } from "../scripts/postgres/throw-away"
import { fill } from "./generate/fill"
import type { DataSet } from "./generate/size"

/** A throw-away cluster that holds the data set, warm in memory, with statement statistics on. */
export async function benchCluster(set: DataSet) {
  const cluster = await throwAwayCluster({
    shared_preload_libraries: "pg_stat_statements",
    "pg_stat_statements.track_utility": "off",
    shared_buffers: "6GB",
    max_wal_size: "8GB",
    effective_cache_size: "12GB",
    random_page_cost: "1.1",
    max_connections: "120",
    autovacuum: "off",
    jit: "off",
  })
  const database = "rookery_bench"
  await cluster.createDatabase(database)
  await migrateDatabase(cluster.ownerUrl(database))
  await fill(cluster.adminUrl(database), set)
  return {
    pid: cluster.pid,
    remove: cluster.remove,
    adminUrl: cluster.adminUrl(database),
    appUrl: cluster.appUrl(database),
  }
}
