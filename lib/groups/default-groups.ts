import "server-only"
import { and, eq, isNull, ne } from "drizzle-orm"
import { executor, transaction } from "@/db"
import { groupDepartures, groups } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import type { Id } from "@/lib/core/ids"
import { holdMembers } from "./hold-members"
import { addMembers } from "./membership"

/** Makes somebody a member of every default group but those they have left or are banned from. Harmless to repeat. */
export async function joinDefaultGroups(personId: Id): Promise<void> {
  const waiting = await executor()
    .select({ id: groups.id })
    .from(groups)
    .innerJoin(people, and(eq(people.id, personId), ne(people.state, "deactivated")))
    .where(and(eq(groups.isDefault, true), isNull(groups.archivedAt)))
  for (const { id } of waiting) await joinDefaultGroup(id, personId)
}

async function joinDefaultGroup(groupId: Id, personId: Id): Promise<void> {
  await transaction(async (tx) => {
    const group = await holdMembers(tx, groupId)
    if (!group?.isDefault || group.archivedAt) return
    const departure = and(eq(groupDepartures.groupId, groupId), eq(groupDepartures.personId, personId))
    if ((await tx.$count(groupDepartures, departure)) > 0) return
    await addMembers(tx, { groupId, personIds: [personId], source: "company" })
  })
}
