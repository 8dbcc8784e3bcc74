import "server-only"
import { sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { compareIds, type Id } from "@/lib/core/ids"

/**
 * Makes the acts between two people take turns until the transaction ends: a follow that runs beside a block would
 * otherwise commit after it, unseen by the unfollow that the block makes.
 */
export async function lockPair(tx: Tx, a: Id, b: Id): Promise<void> {
  const [first, second] = compareIds(a, b) < 0 ? [a, b] : [b, a]
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${first} ${second}`}, 0))`)
}
