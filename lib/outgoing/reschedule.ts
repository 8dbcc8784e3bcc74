import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import type { RescheduleInput } from "./input"
import { lockOutgoing } from "./lock-outgoing"
import { requireTime } from "./require-time"
import type { WaitingPost } from "./view"

/** Chooses another time for the viewer's own post, also for one that could not be posted. Throws `not_found`, `invalid`. */
export async function reschedule(viewer: Viewer, { id, publishAt }: RescheduleInput): Promise<WaitingPost> {
  requireTime(publishAt)
  await transaction(async (tx) => {
    await lockOutgoing(tx, viewer, id)
    await tx
      .update(outgoingPosts)
      .set({ publishAt, isScheduled: true, failure: null })
      .where(eq(outgoingPosts.id, id))
  })
  return { id, publishAt: publishAt.toISOString() }
}
