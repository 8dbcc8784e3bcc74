import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { type OutgoingContent, outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { RewriteInput } from "./input"
import { lockOutgoing } from "./lock-outgoing"
import { rehearsePost } from "./rehearse-post"

/**
 * Changes the texts of the viewer's own post, or thread, before it is out. Throws `not_found`, `conflict` for more posts
 * than were sent, which nobody has counted, and what `createPost` throws for the new texts.
 */
export async function rewriteOutgoing(viewer: Viewer, input: RewriteInput): Promise<{ id: Id }> {
  const { id } = input
  return transaction(async (tx) => {
    const { content } = await lockOutgoing(tx, viewer, id)
    const post = rewritten(content, input)
    await rehearsePost(viewer, post)
    await tx
      .update(outgoingPosts)
      .set({ contents: [post] })
      .where(eq(outgoingPosts.id, id))
    return { id }
  })
}

function rewritten({ more: before = [], ...first }: OutgoingContent, input: RewriteInput): OutgoingContent {
  const { body, more = before } = input
  if (more.length > before.length)
    throw new DomainError("conflict", "What waits already gets no further posts. Take it back to add some.")
  return { ...first, body, ...(more.length > 0 && { more }) }
}
