import "server-only"
import { fillPlaceholders, type SQL } from "drizzle-orm"
import type { QueryResult, QueryResultRow } from "pg"
import { executor, pool } from "."
import type { Queryable } from "./connection"
import { shareParameters } from "./shared-parameters"

/**
 * A named prepared statement over a hand-written query: parsed and planned once a connection, then run by name.
 * Values come through `sql.placeholder(name)`; every placeholder must be given. It runs in the caller's transaction
 * or on the pool, unless told to run on a connection of its own.
 */
export function statement<Row extends QueryResultRow>(name: string, query: SQL) {
  const { text, params } = shareParameters(query)
  return async (values: Record<string, unknown>, on: Queryable = client()): Promise<Row[]> => {
    const config = { name, text, values: fillPlaceholders(params, values) }
    const result: QueryResult<Row> = await on.query(config)
    return result.rows
  }
}

function client(): typeof pool {
  const session = (executor() as unknown as { session?: { client?: typeof pool } }).session
  return session?.client ?? pool
}
