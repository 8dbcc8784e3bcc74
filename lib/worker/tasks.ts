import "server-only"
import type { Task } from "graphile-worker"
import { z } from "zod"
import { describeError } from "@/lib/core/describe-error"
import { IdInput } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import { placePerson } from "@/lib/groups/place-person"
import { syncGroup } from "@/lib/groups/sync-group"
import type { TaskName, Tasks } from "@/lib/jobs/enqueue"
import { purgeDeletedPost } from "@/lib/posts/purge"
import { sweep } from "./sweep"

/** The registry: who does each kind of work. Every handler is harmless to repeat. */
export const tasks = {
  "groups.place": task("groups.place", z.object({ personId: IdInput, joined: z.boolean() }), placePerson),
  "groups.sync": task("groups.sync", z.object({ groupId: IdInput }), syncGroup),
  "posts.purge": task("posts.purge", z.object({ postId: IdInput }), purgeDeletedPost),
  sweep: task("sweep", z.object({}), sweep),
} satisfies Record<TaskName, Task>

// What a job throws is stored with the job and logged by the queue: it must not carry the values of a statement.
function task<Name extends TaskName>(
  name: Name,
  shape: z.ZodType<Tasks[Name]>,
  handle: (payload: Tasks[Name]) => Promise<void>,
): Task {
  return async (payload, { job }) => {
    try {
      await handle(shape.parse(payload))
    } catch (error) {
      const described = describeError(error)
      log.error({ job: job.id, task: name, attempt: job.attempts, error: described }, "a job failed")
      throw new Error(`${name} failed: ${described.kind} ${described.code ?? ""}`.trim())
    }
  }
}
