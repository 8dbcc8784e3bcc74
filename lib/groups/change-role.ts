import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { roleNumber } from "./standing"
import type { GroupRole } from "./view"

type Change = { actorId: Id; groupId: Id; personId: Id; role: GroupRole }

/** Gives a member another role and tells it. Whether the actor may, and whether an owner stays, is for the caller. */
export async function changeRole(tx: Tx, { actorId, groupId, personId, role }: Change): Promise<void> {
  await tx
    .update(groupMembers)
    .set({ role: roleNumber(role) })
    .where(and(eq(groupMembers.personId, personId), eq(groupMembers.groupId, groupId)))
  await recordEvent(tx, { kind: "group.role", actorId, personId, groupId })
}
