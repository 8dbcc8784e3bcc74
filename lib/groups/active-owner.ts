import "server-only"
import { and, eq, ne } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import type { Id } from "@/lib/core/ids"
import { roleNumber } from "./standing"

/**
 * Whether somebody looks after a group, other than this person if one is named. Owners who have left the company, or may
 * not act in it, look after nothing.
 */
export async function hasActiveOwner(on: Tx, groupId: Id, besides?: Id): Promise<boolean> {
  const [owner] = await on
    .select({ id: groupMembers.personId })
    .from(groupMembers)
    .innerJoin(people, eq(people.id, groupMembers.personId))
    .where(
      and(
        eq(groupMembers.groupId, groupId),
        eq(groupMembers.role, roleNumber("owner")),
        besides === undefined ? undefined : ne(groupMembers.personId, besides),
        eq(people.state, "active"),
      ),
    )
    .limit(1)
  return owner !== undefined
}
