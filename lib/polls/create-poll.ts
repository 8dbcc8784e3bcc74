import "server-only"
import { sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { pollOptions, polls } from "@/db/schema/polls"
import type { Id } from "@/lib/core/ids"
import type { PollInput } from "./input"

/** Hangs a poll on a post in the transaction that writes the post; from now on it is open, by the clock of the database. */
export async function createPoll(
  tx: Tx,
  { postId, poll: { options, minutes, multiple, anonymous, results } }: { postId: Id; poll: PollInput },
): Promise<void> {
  await tx.insert(polls).values({
    ...{ postId, isMultiple: multiple, isAnonymous: anonymous, results },
    closesAt: sql`clock_timestamp() + make_interval(mins => ${minutes}::int)`,
  })
  await tx.insert(pollOptions).values(options.map((text, n) => ({ postId, n, text })))
}
