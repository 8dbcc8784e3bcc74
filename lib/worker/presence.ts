import "server-only"
import { sql } from "drizzle-orm"
import type { Queryable } from "@/db/connection"
import { workerLocks } from "@/db/locks"
import { statement } from "@/db/statement"

const claim = statement(
  "worker_claim",
  sql`select pg_try_advisory_lock(${sql.placeholder("space")}, hashtext(id))
      from unnest(${sql.placeholder("ids")}::text[]) as own(id)`,
)

// A worker that has just begun may not have its lock yet, hence the ten seconds. The probe's own locks end with the
// transaction that this statement is.
const freeDead = statement<{ freed: string[] }>(
  "worker_free_dead",
  sql`with dead as materialized (
        select id from (select distinct locked_by as id from graphile_worker.jobs
          where locked_at < now() - interval '10 seconds' and locked_by <> all(${sql.placeholder("ids")}::text[])) locked
        where pg_try_advisory_xact_lock(${sql.placeholder("space")}, hashtext(id))),
      gone as materialized (select array_agg(id) as ids from dead)
      select ids as freed, graphile_worker.force_unlock_workers(ids) from gone where ids is not null`,
)

/** Vouches for the workers of this process by locks that live and die with it. */
export class Presence {
  private readonly ids = new Set<string>()
  private connection: Queryable | null = null

  /** A worker has begun in this process. */
  async add(workerId: string): Promise<void> {
    this.ids.add(workerId)
    if (this.connection) await claim({ ids: [workerId], space: workerLocks }, this.connection)
  }

  /** From now on this connection holds the locks. */
  async vouchBy(connection: Queryable): Promise<void> {
    this.connection = connection
    await claim({ ids: [...this.ids], space: workerLocks }, connection)
  }

  /**
   * Gives the jobs of workers that died back to the queue, which by itself would wait for four hours, and names those
   * workers. A job may run twice by this, which every handler allows.
   */
  async freeJobsOfTheDead(connection: Queryable): Promise<string[]> {
    const [row] = await freeDead({ ids: [...this.ids], space: workerLocks }, connection)
    return row?.freed ?? []
  }
}
