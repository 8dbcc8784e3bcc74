import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { PostInput } from "./input"
import { lockLedThread } from "./thread-rows"

type Answered = { rootId: Id; answerId: Id | null }

const whoChooses = "Whoever asked chooses the answer, or a moderator of the group."

/**
 * Marks a reply as the answer to the question that its thread asks, in place of another; again it changes nothing.
 * For whoever asked, and for moderators of the group. Throws `not_found`, `forbidden`, and `conflict` for what was
 * deleted or answers no question.
 */
export async function acceptAnswer(viewer: Viewer, { id }: PostInput): Promise<Answered> {
  return transaction(async () => {
    const { isAskedGone, isAskedReply, isQuestion, ...root } = await lockLedThread(viewer, id, whoChooses)
    if (isAskedGone)
      throw new DomainError("conflict", "This post was deleted, so it answers nothing any more.")
    if (!isAskedReply || !isQuestion) throw new DomainError("conflict", "This post answers no question.")
    if (root.answerId !== id) await setAnswer(viewer, root, id)
    return { rootId: root.id, answerId: id }
  })
}

/**
 * Takes the mark from a reply, and the question waits for an answer again; if another has the mark by now, that stays.
 * Throws as `acceptAnswer` does.
 */
export async function unacceptAnswer(viewer: Viewer, { id }: PostInput): Promise<Answered> {
  return transaction(async () => {
    const root = await lockLedThread(viewer, id, whoChooses)
    if (root.answerId !== id) return { rootId: root.id, answerId: root.answerId }
    await setAnswer(viewer, root, null)
    return { rootId: root.id, answerId: null }
  })
}

async function setAnswer(
  viewer: Viewer,
  { id, groupId }: { id: Id; groupId: Id | null },
  answerId: Id | null,
) {
  await transaction(async (tx) => {
    await tx.update(posts).set({ answerId }).where(eq(posts.id, id))
    await recordEvent(tx, { kind: "thread.changed", actorId: viewer.id, postId: id, groupId })
  })
}
