import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { PostInput } from "./input"
import { lockLedThread } from "./thread-rows"

type Closed = { rootId: Id; closed: boolean }

/**
 * Ends the conversation that a post stands in: nobody answers in it any more, its author included. For the author of its
 * first post, and for moderators of its group; again it changes nothing. Throws `not_found`, `forbidden`, `conflict`
 * when the first post was deleted.
 */
export async function closeThread(viewer: Viewer, { id }: PostInput): Promise<Closed> {
  return setClosed(viewer, id, now())
}

/** Lets people answer again, as far as the author's choice of who can reply lets them. Throws as `closeThread` does. */
export async function reopenThread(viewer: Viewer, { id }: PostInput): Promise<Closed> {
  return setClosed(viewer, id, null)
}

async function setClosed(viewer: Viewer, id: Id, closedAt: Date | null): Promise<Closed> {
  return transaction(async (tx) => {
    const root = await lockLedThread(
      ...([viewer, id, "Whoever began this conversation closes it, or a moderator of the group."] as const),
    )
    const closed = closedAt !== null
    if (root.closed !== closed) {
      await tx.update(posts).set({ closedAt }).where(eq(posts.id, root.id))
      const { id: postId, groupId } = root
      await recordEvent(tx, { kind: "thread.changed", actorId: viewer.id, postId, groupId })
    }
    return { rootId: root.id, closed }
  })
}
