import { isActing, readPost, whileActing, writePost } from "@/components/posts/post-store"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { addKinds } from "@/lib/core/kinds"
import { plainLike } from "@/lib/core/reactions"
import { reactToPostAction, unlikePostAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"

/** Reacts, or takes that back (null): shown at once, and otherwise again with a word when the server refuses. */
export async function setReaction(received: PostView, kind: string | null): Promise<void> {
  const before = readPost(received)
  const { id } = before
  if (before.mine.reaction === kind) return
  writePost(withReaction(before, kind))
  const act = () => (kind === null ? unlikePostAction({ id }) : reactToPostAction({ id, kind }))
  const outcome = await whileActing(id, () => tryAction(act))
  const shown = readPost(before)
  if (!outcome.ok) {
    if (shown.mine.reaction === kind) writePost(withReaction(shown, before.mine.reaction))
    showToast(outcome.error.message)
  } else if (!isActing(id))
    writePost({ ...shown, counts: outcome.data.counts, mine: { ...shown.mine, ...outcome.data.mine } })
}

/** The post with the reader's reaction in place of what they gave before, and counted. */
export function withReaction(post: PostView, kind: string | null): PostView {
  const { counts, mine } = post
  const { kinds: given = null, ...others } = counts
  const kinds = addKinds(addKinds(given, only(mine.reaction, -1)), only(kind, 1))
  const likes = Math.max(0, counts.likes + Number(kind !== null) - Number(mine.reaction !== null))
  return {
    ...post,
    counts: { ...others, likes, ...(kinds && { kinds }) },
    mine: { ...mine, liked: kind !== null, reaction: kind },
  }
}

const only = (kind: string | null, count: number) =>
  kind === null || kind === plainLike ? null : { [kind]: count }
