import "server-only"
import { and, count, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { countThread } from "./count-thread"
import { holdPost } from "./hold-post"
import type { SchedulePostInput } from "./input"
import { maxScheduled } from "./policy"
import { requireTime } from "./require-time"
import type { WaitingPost } from "./view"

/**
 * Keeps a post until the time that its author chose. It is checked now, and again then. Throws `invalid` for a time
 * that is past or more than a year ahead, `conflict` when fifty wait already, and what `createPost` throws.
 */
export async function schedulePost(
  viewer: Viewer,
  { post, publishAt }: SchedulePostInput,
): Promise<WaitingPost> {
  requireTime(publishAt)
  await countThread(viewer, post)
  return transaction(async (tx) => {
    // One at a time for each author, or two at once would both find room for the last.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, viewer.id)).for("no key update")
    const [waiting] = await tx
      .select({ posts: count() })
      .from(outgoingPosts)
      .where(and(eq(outgoingPosts.authorId, viewer.id), eq(outgoingPosts.isScheduled, true)))
    if ((waiting?.posts ?? 0) >= maxScheduled)
      throw new DomainError("conflict", `You have ${maxScheduled} scheduled posts, as many as there can be.`)
    return holdPost(viewer, { post, publishAt, isScheduled: true })
  })
}
