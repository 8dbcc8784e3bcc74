import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { nowMs, seconds } from "@/lib/core/clock"
import { DomainError, notFound } from "@/lib/core/errors"
import { enqueue } from "@/lib/jobs/enqueue"
import { castVote } from "@/lib/polls/cast-vote"
import type { VoteInput } from "@/lib/polls/input"
import { hydratePosts } from "./hydrate"
import { getTarget } from "./target"
import type { VotedView } from "./view"

/** Open pages hear of the votes of one poll at most this often. */
const toldEveryMs = seconds(1)

/**
 * The viewer votes in the poll of a post; the same vote again changes nothing, another one replaces it as long as the
 * poll is open, and in an anonymous poll the first one stays. No key is taken and no event is written here, for
 * either would tell who chose what. Throws `not_found`, `invalid`, `conflict` when the poll has closed or the post was deleted.
 */
export async function voteInPoll(viewer: Viewer, { id, choices }: VoteInput): Promise<VotedView> {
  return transaction(async (tx) => {
    const target = await getTarget(viewer, id)
    if (target.deleted) throw new DomainError("conflict", "This post was deleted, and its poll with it.")
    const isCounted = await castVote(viewer, { id: target.id, choices })
    if (isCounted) {
      const runAt = new Date(nowMs() + toldEveryMs)
      await enqueue(
        tx,
        "polls.tell",
        { postId: target.id },
        { key: `polls.tell ${target.id}`, runAt, keepsTime: true },
      )
    }
    const [post] = await hydratePosts(viewer, [target.id])
    if (!post) throw notFound("This post")
    return { post, counted: isCounted }
  })
}
