import "server-only"
import type { Task } from "graphile-worker"
import { z } from "zod"
import { describeError } from "@/lib/core/describe-error"
import { IdInput } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import { placePerson } from "@/lib/groups/place-person"
import { syncGroup } from "@/lib/groups/sync-group"
import type { TaskName, Tasks } from "@/lib/jobs/enqueue"
import { sweepPreviews } from "@/lib/link-previews/sweep-previews"
import { removeStrays } from "@/lib/media/remove-strays"
import { sweepMedia } from "@/lib/media/sweep-media"
import { purgeDeletedPost } from "@/lib/posts/purge"
import { showMedia } from "@/lib/posts/show-media"
import { showPreview } from "@/lib/posts/show-preview"
import { tellVotes } from "@/lib/posts/tell-poll"
import { makePicture } from "@/lib/profile-pictures/make-picture"
import { sweep } from "./sweep"

/** The registry: who does each kind of work. Every handler is harmless to repeat. */
export const tasks = {
  "groups.place": task("groups.place", z.object({ personId: IdInput, joined: z.boolean() }), placePerson),
  "groups.sync": task("groups.sync", z.object({ groupId: IdInput }), syncGroup),
  "media.process": task("media.process", z.object({ mediaId: IdInput }), showMedia),
  "media.strays": task("media.strays", z.object({}), removeStrays),
  "media.sweep": task("media.sweep", z.object({}), sweepMedia),
  "pictures.make": task("pictures.make", z.object({ pictureId: IdInput }), makePicture),
  "polls.tell": task("polls.tell", z.object({ postId: IdInput }), tellVotes),
  "posts.purge": task("posts.purge", z.object({ postId: IdInput }), purgeDeletedPost),
  "previews.fetch": task("previews.fetch", z.object({ previewId: IdInput, personId: IdInput }), showPreview),
  "previews.sweep": task("previews.sweep", z.object({}), sweepPreviews),
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
