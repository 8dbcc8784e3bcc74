import "server-only"
import { sql } from "drizzle-orm"
import type { Tx } from "@/db"
import type { Id } from "@/lib/core/ids"

/** Every kind of work that is done later, with what it needs to know: ids, never content. */
export type Tasks = {
  /** Brings one person in step with the rules of all groups, and into the default ones if they have just joined. */
  "groups.place": { personId: Id; joined: boolean }
  /** Brings everybody in step with the rule of one group. */
  "groups.sync": { groupId: Id }
  /** Erases the text of a deleted post. */
  "posts.purge": { postId: Id }
  /** Removes what has expired: sessions, replies kept for repeated requests, and declined posts. */
  sweep: Record<string, never>
}

export type TaskName = keyof Tasks

type Schedule = {
  /** Not before this instant; at once if absent. */
  runAt?: Date
  /** A waiting job of the same key is replaced: the work is done once, at the newer time. */
  key?: string
}

/**
 * Plans work in the caller's transaction: it will run if, and only if, that commits. It may run twice (a worker
 * can die after acting), so a handler must be harmless to repeat.
 */
export async function enqueue<Name extends TaskName>(
  tx: Tx,
  task: Name,
  payload: Tasks[Name],
  { runAt, key }: Schedule = {},
): Promise<void> {
  await tx.execute(sql`select from graphile_worker.add_job(
    ${task}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}, job_key => ${key ?? null})`)
}
