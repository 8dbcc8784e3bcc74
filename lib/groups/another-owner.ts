import "server-only"
import { and, eq, ne } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { roleNumber } from "./standing"

/**
 * Before somebody stops being an owner, under `lockGroupRow`: throws `conflict` unless the group keeps another one.
 * Whoever has left the company, or may not act in it, looks after nothing.
 */
export async function requireAnotherOwner(tx: Tx, groupId: Id, personId: Id): Promise<void> {
  const [other] = await tx
    .select({ id: groupMembers.personId })
    .from(groupMembers)
    .innerJoin(people, eq(people.id, groupMembers.personId))
    .where(
      and(
        eq(groupMembers.groupId, groupId),
        eq(groupMembers.role, roleNumber("owner")),
        ne(groupMembers.personId, personId),
        eq(people.state, "active"),
      ),
    )
    .limit(1)
  if (!other) throw new DomainError("conflict", "A group needs an owner. Make somebody else an owner first.")
}
