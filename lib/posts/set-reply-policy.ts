import "server-only"
import { and, eq, ne } from "drizzle-orm"
import { transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { type ReplyPolicy, replyPolicyNumber } from "@/lib/core/reply-policy"
import { recordEvent } from "@/lib/events/record-event"
import type { ReplyPolicyInput } from "./input"
import { lockLedThread } from "./thread-rows"

const authorAlone = "Only its author says who can reply to a post."

/**
 * Says who may answer, from now on, in the thread that the viewer's own post begins; what was answered before stays, and
 * the same again changes nothing. Throws `not_found`, `forbidden` for other people's posts, `conflict` for a reply and
 * for what was deleted.
 */
export async function setReplyPolicy(
  viewer: Viewer,
  { id, replyPolicy }: ReplyPolicyInput,
): Promise<{ rootId: Id; replyPolicy: ReplyPolicy }> {
  return transaction(async (tx) => {
    const root = await lockLedThread(viewer, id, authorAlone)
    if (!root.isAuthor) throw new DomainError("forbidden", authorAlone)
    if (root.isAskedReply)
      throw new DomainError("conflict", "Who can reply is said by the first post of a conversation.")
    const number = replyPolicyNumber(replyPolicy)
    const changed = await tx
      .update(posts)
      .set({ replyPolicy: number })
      .where(and(eq(posts.id, root.id), ne(posts.replyPolicy, number)))
      .returning({ id: posts.id })
    const { id: postId, groupId } = root
    if (changed.length > 0)
      await recordEvent(tx, { kind: "thread.changed", actorId: viewer.id, postId, groupId })
    return { rootId: root.id, replyPolicy }
  })
}
