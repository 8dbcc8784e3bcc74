import "server-only"
import { type Id, maxId } from "@/lib/core/ids"
import { bringInStep } from "./bring-in-step"

/**
 * The job "groups.sync": brings everybody in step with a group's rule, some at a time, each lot for itself: the group stays
 * usable meanwhile, and a job that was cut off begins again without harm.
 */
export async function syncGroup({ groupId }: { groupId: Id }): Promise<void> {
  let after: Id | null = "0"
  while (after !== null) after = await bringInStep(groupId, { after, upTo: maxId })
}
