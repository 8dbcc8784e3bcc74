import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import type { Id } from "@/lib/core/ids"
import { roleOf } from "./standing"
import type { GroupRole } from "./view"

/** What somebody is in a group; null for whoever is no member. */
export async function findRole(tx: Tx, groupId: Id, personId: Id): Promise<GroupRole | null> {
  const [membership] = await tx
    .select({ role: groupMembers.role })
    .from(groupMembers)
    .where(and(eq(groupMembers.personId, personId), eq(groupMembers.groupId, groupId)))
  return membership ? roleOf(membership.role) : null
}
