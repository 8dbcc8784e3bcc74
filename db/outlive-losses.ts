import type pg from "pg"

/**
 * Keeps a lost connection from being an uncaught exception: its next statement says it. The pool by itself listens to
 * idle connections alone.
 */
export function outliveLosses(pool: pg.Pool): void {
  pool.on("error", () => undefined)
  pool.on("connect", (connection) => connection.on("error", () => undefined))
}
