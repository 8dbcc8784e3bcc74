import "server-only"
import type { Tx } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { attachMedia } from "@/lib/media/attach-media"
import { createPoll } from "@/lib/polls/create-poll"
import type { AttachedKind } from "./attached"
import type { CreatePostInput } from "./input"

/** What is to hang on a new post. */
export function kindsOf({ media, poll }: CreatePostInput): AttachedKind[] {
  return [...(media ? ["media" as const] : []), ...(poll ? ["poll" as const] : [])]
}

/** Hangs on a post that was just written, in its transaction, what came along with it. Throws what each kind throws. */
export async function attach(tx: Tx, viewer: Viewer, post: CreatePostInput & { id: Id }): Promise<void> {
  const { id: postId, media, poll } = post
  if (media) await attachMedia(tx, viewer, { postId, ids: media })
  if (poll) await createPoll(tx, { postId, poll })
}
