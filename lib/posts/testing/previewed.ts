import { sql } from "drizzle-orm"
import { db } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { Stage } from "@/lib/link-previews/testing/stage"
import { createPost } from "../create-post"
import { hydratePosts } from "../hydrate"
import { showPreview } from "../show-preview"

type Job = { key: string; queue: string | null; previewId: Id; personId: Id }

/** The pages that wait to be looked at. */
export async function waitingPages(): Promise<Job[]> {
  const { rows } = await db.execute<Job>(sql`select j.key, q.queue_name as queue,
      j.payload ->> 'previewId' as "previewId", j.payload ->> 'personId' as "personId"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    where t.identifier = 'previews.fetch' order by j.id`)
  return rows
}

/** Does what the worker would, now. */
export async function lookAtPages(stage: Stage): Promise<number> {
  const jobs = await waitingPages()
  await db.execute(sql`delete from graphile_worker._private_jobs where key like 'preview-%'`)
  for (const { previewId, personId } of jobs) await showPreview({ previewId, personId }, stage)
  return jobs.length
}

export const writes = async (author: Viewer, body: string) => (await createPost(author, { body })).item.post

/** What a reader sees below a post. */
export async function shownTo(reader: Viewer, id: Id) {
  const [post] = await hydratePosts(reader, [id])
  return post?.preview ?? null
}
