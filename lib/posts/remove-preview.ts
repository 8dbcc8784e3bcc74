import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { recordEvent } from "@/lib/events/record-event"
import { lockOwnPost } from "./edited-row"
import { hydratePosts } from "./hydrate"
import type { PostInput } from "./input"
import { dropPreview } from "./preview"
import type { PostView } from "./view"

/**
 * The viewer's own post no longer shows the page that it links to, until its text links to another. Again it changes
 * nothing. Throws `not_found`.
 */
export async function removePreview(viewer: Viewer, { id }: PostInput): Promise<PostView> {
  return transaction(async (tx) => {
    const { groupId } = await lockOwnPost(viewer, id)
    if (await dropPreview(tx, id))
      await recordEvent(tx, { kind: "post.attached", actorId: viewer.id, postId: id, groupId })
    const [view] = await hydratePosts(viewer, [id])
    if (!view) throw notFound("This post")
    return view
  })
}
