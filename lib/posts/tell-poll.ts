import "server-only"
import { and, eq, isNull } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"

/** The job "polls.tell": open pages hear that somebody voted; not who, and not what. Harmless to repeat. */
export async function tellVotes({ postId }: { postId: Id }): Promise<void> {
  await transaction((tx) => tellPoll(tx, { kind: "poll.voted", postId }))
}

/** Records what happened to the poll of a post, in its author's name; nothing where the post was deleted. */
export async function tellPoll(
  tx: Tx,
  { kind, postId }: { kind: "poll.voted" | "poll.closed"; postId: Id },
): Promise<void> {
  const [post] = await tx
    .select({ actorId: posts.authorId, groupId: posts.groupId })
    .from(posts)
    .where(and(eq(posts.id, postId), isNull(posts.deletedAt)))
  if (post) await recordEvent(tx, { kind, postId, ...post })
}
