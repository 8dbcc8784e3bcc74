import "server-only"
import { AsyncLocalStorage } from "node:async_hooks"
import type { ExtractTablesWithRelations } from "drizzle-orm"
import { drizzle, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres"
import type { PgDatabase } from "drizzle-orm/pg-core"
import { createPool } from "./pool"

/** A running transaction, or the pool: what a query can be sent to. */
export type Tx = PgDatabase<
  NodePgQueryResultHKT,
  Record<string, never>,
  ExtractTablesWithRelations<Record<string, never>>
>

// Next loads instrumentation, routes and pages as separate module instances; they share one pool.
const shared = globalThis as typeof globalThis & { rookeryPool?: ReturnType<typeof createPool> }
shared.rookeryPool ??= createPool()

export const pool = shared.rookeryPool
export const db: Tx = drizzle(pool)

const current = new AsyncLocalStorage<Tx>()

/** Runs in one transaction; inside another, it joins that one, so that a caller can add to what a mutation commits. */
export function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const outer = current.getStore()
  if (outer) return run(outer)
  return db.transaction((tx) => current.run(tx, () => run(tx)))
}

/** The caller's transaction if it is in one, else the pool. */
export function executor(): Tx {
  return current.getStore() ?? db
}
