import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import type { PostedView } from "@/lib/posts/view"
import type { OutgoingInput } from "./input"
import { lockOutgoing } from "./lock-outgoing"
import { takeBack } from "./take-back"

/**
 * Posts the viewer's own waiting post at once, or tries again what could not be posted. Refused, it stays as it is.
 * Throws `not_found`, and what `createPost` throws.
 */
export async function postNow(viewer: Viewer, { id }: OutgoingInput): Promise<PostedView> {
  return transaction(async (tx) => {
    const { content } = await lockOutgoing(tx, viewer, id)
    await takeBack(viewer, { id })
    return createPost(viewer, content)
  })
}
