import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { RewriteInput } from "./input"
import { lockOutgoing } from "./lock-outgoing"
import { rehearsePost } from "./rehearse-post"

/** Changes the text of the viewer's own post before it is out. Throws `not_found`, and what `createPost` throws for the new text. */
export async function rewriteOutgoing(viewer: Viewer, { id, body }: RewriteInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const { content } = await lockOutgoing(tx, viewer, id)
    const post = { ...content, body }
    await rehearsePost(viewer, post)
    await tx
      .update(outgoingPosts)
      .set({ contents: [post] })
      .where(eq(outgoingPosts.id, id))
    return { id }
  })
}
