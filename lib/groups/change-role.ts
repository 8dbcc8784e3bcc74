import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupInvitations, groupMembers } from "@/db/schema/groups"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { enqueue } from "@/lib/jobs/enqueue"
import type { GroupRow } from "./find-group"
import { roleNumber } from "./standing"
import type { GroupRole } from "./view"

type Group = Pick<GroupRow, "id" | "visibility">
type Change = { actorId: Id; group: Group; personId: Id; role: GroupRole }

/**
 * Gives a member another role and tells it; with a lead's role goes what it alone had allowed. Whether the actor may,
 * and whether an owner stays, is for the caller, who has locked the group.
 */
export async function changeRole(tx: Tx, { actorId, group, personId, role }: Change): Promise<void> {
  const groupId = group.id
  await tx
    .update(groupMembers)
    .set({ role: roleNumber(role) })
    .where(and(eq(groupMembers.personId, personId), eq(groupMembers.groupId, groupId)))
  await recordEvent(tx, { kind: "group.role", actorId, personId, groupId })
  if (role === "member") await endLead(tx, group, personId)
}

async function endLead(tx: Tx, group: Group, personId: Id): Promise<void> {
  const theirs = and(eq(groupInvitations.groupId, group.id), eq(groupInvitations.inviterId, personId))
  if (group.visibility !== "public") await tx.delete(groupInvitations).where(theirs)
  // The role may have been all that kept them in a group whose rule they no longer meet.
  await enqueue(tx, "groups.place", { personId, joined: false }, { key: `groups.place:${personId}` })
}
