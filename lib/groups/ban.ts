import "server-only"
import { and, eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupBans, groupInvitations, groupRequests } from "@/db/schema/groups"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { getAnyPerson, getSomebodyElse } from "@/lib/people/find-person"
import { findRole } from "./find-role"
import type { GroupPersonInput } from "./input"
import { lockModeratedGroup } from "./led-group"
import { endMemberships } from "./membership"
import { requireRemovable } from "./require-removable"

type Banned = { handle: string; banned: boolean }

/**
 * Keeps somebody out, member or not: ends membership, request and invitation and refuses all three from now on. Audited;
 * repeating it changes nothing. Throws `not_found`, `forbidden` for whoever may not remove them, `invalid` for oneself.
 */
export async function banMember(viewer: Viewer, { slug, handle }: GroupPersonInput): Promise<Banned> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const person = await getSomebodyElse(viewer, handle, "You cannot ban yourself.")
    const role = await findRole(tx, group.id, person.id)
    if (role !== null) requireRemovable(group, role)
    const ban = { groupId: group.id, personId: person.id }
    const added = await tx
      .insert(groupBans)
      .values({ ...ban, bannedById: viewer.id, createdAt: now() })
      .onConflictDoNothing()
      .returning({ personId: groupBans.personId })
    if (added.length === 0) return { handle: person.handle, banned: true }
    await endMemberships(tx, { groupId: group.id, personIds: [person.id], actorId: viewer.id })
    await forgetAdmission(tx, ban)
    const details = { personId: person.id, role }
    await recordAudit(tx, { actorId: viewer.id, act: "group.banned", subject: group.id, details })
    return { handle: person.handle, banned: true }
  })
}

async function forgetAdmission(tx: Tx, { groupId, personId }: { groupId: Id; personId: Id }): Promise<void> {
  for (const table of [groupRequests, groupInvitations])
    await tx.delete(table).where(and(eq(table.groupId, groupId), eq(table.personId, personId)))
}

/** Ends a ban and nothing else: whoever was a member is none. Audited; repeating it changes nothing. */
export async function unbanMember(viewer: Viewer, { slug, handle }: GroupPersonInput): Promise<Banned> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const person = await getAnyPerson(handle)
    const gone = await tx
      .delete(groupBans)
      .where(and(eq(groupBans.groupId, group.id), eq(groupBans.personId, person.id)))
      .returning({ personId: groupBans.personId })
    const details = { personId: person.id }
    if (gone.length > 0)
      await recordAudit(tx, { actorId: viewer.id, act: "group.unbanned", subject: group.id, details })
    return { handle: person.handle, banned: false }
  })
}
