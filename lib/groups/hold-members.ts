import "server-only"
import { eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { groups } from "@/db/schema/groups"
import type { Id } from "@/lib/core/ids"

/**
 * Keeps who belongs to a group as it is until the transaction ends, for work that nobody asked for by hand: other changes
 * of membership wait, posts do not. Null for a group that is gone.
 */
export async function holdMembers(
  tx: Tx,
  groupId: Id,
): Promise<{ isDefault: boolean; archivedAt: Date | null } | null> {
  const { isDefault, archivedAt } = groups
  const [group] = await tx
    .select({ isDefault, archivedAt })
    .from(groups)
    .where(eq(groups.id, groupId))
    .for("no key update")
  return group ?? null
}
