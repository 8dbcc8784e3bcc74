import "server-only"
import { eq, sql } from "drizzle-orm"
import { executor } from "@/db"
import { groups } from "@/db/schema/groups"
import { syncGroup } from "@/lib/groups/sync-group"
import type { TaskName } from "@/lib/jobs/enqueue"

const done: readonly TaskName[] = ["groups.place", "groups.sync"]

/** Brings a group in step with its new rule at this moment of the story, as the worker would soon after. */
export async function followRule(slug: string): Promise<void> {
  const [group] = await executor().select({ id: groups.id }).from(groups).where(eq(groups.slug, slug))
  if (group) await syncGroup({ groupId: group.id })
}

/**
 * Takes back the jobs that the story has planned and done itself. Run after it, they would bring everybody into the
 * default groups of today, who joined the company before there were any.
 */
export async function clearDoneJobs(): Promise<void> {
  await executor().execute(sql`select from graphile_worker.complete_jobs(array(
    select id from graphile_worker.jobs where task_identifier = any(${sql.param(done)}::text[])))`)
}
