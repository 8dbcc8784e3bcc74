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
  /** Lets open pages know that somebody voted in the poll of a post. */
  "polls.tell": { postId: Id }
  /** Makes what is shown of an image that was uploaded. */
  "media.process": { mediaId: Id }
  /** Removes files that nothing knows of. */
  "media.strays": Record<string, never>
  /** Removes what was uploaded and never posted. */
  "media.sweep": Record<string, never>
  /** Erases the text and the files of a deleted post. */
  "posts.purge": { postId: Id }
  /** Cuts a person's picture out of what they uploaded. */
  "pictures.make": { pictureId: Id }
  /** Looks at the page that somebody linked to. */
  "previews.fetch": { previewId: Id; personId: Id }
  /** Forgets pages that nobody links to any more. */
  "previews.sweep": Record<string, never>
  /** Removes what has expired: sessions, replies kept for repeated requests, and declined posts. */
  sweep: Record<string, never>
}

export type TaskName = keyof Tasks

type Schedule = {
  /** Not before this instant; at once if absent. */
  runAt?: Date
  /** A waiting job of the same key is replaced: the work is done once, at the newer time. */
  key?: string
  /** A waiting job of the same key keeps its time: work that is asked for all the time is done all the same. */
  keepsTime?: true
  /** Jobs of one queue are done one after the other. */
  queue?: string
  /** Whatever else is due comes first. */
  isPatient?: true
}

/**
 * Plans work in the caller's transaction: it will run if, and only if, that commits. It may run twice (a worker
 * can die after acting), so a handler must be harmless to repeat.
 */
export async function enqueue<Name extends TaskName>(
  tx: Tx,
  task: Name,
  payload: Tasks[Name],
  { runAt, key, keepsTime, queue, isPatient }: Schedule = {},
): Promise<void> {
  await tx.execute(sql`select from graphile_worker.add_job(
    ${task}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}, job_key => ${key ?? null},
    job_key_mode => ${keepsTime ? "preserve_run_at" : "replace"}, queue_name => ${queue ?? null},
    priority => ${isPatient ? 10 : 0}::int)`)
}
