import "server-only"
import { eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import type { Id } from "@/lib/core/ids"

/** Removes the poll of a deleted post, its options and who voted; nothing happens where there is none. */
export async function erasePoll(tx: Tx, postId: Id): Promise<void> {
  await tx.delete(pollVoters).where(eq(pollVoters.postId, postId))
  await tx.delete(pollOptions).where(eq(pollOptions.postId, postId))
  await tx.delete(polls).where(eq(polls.postId, postId))
}
