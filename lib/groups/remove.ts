import "server-only"
import { transaction } from "@/db"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { getAnyPerson } from "@/lib/people/find-person"
import { findRole } from "./find-role"
import type { GroupPersonInput } from "./input"
import { lockModeratedGroup } from "./led-group"
import { endMemberships } from "./membership"
import { requireRemovable } from "./require-removable"

/**
 * Ends somebody's membership, audited; for a stranger to the group it changes nothing. Throws `not_found`, `forbidden`
 * for whoever may not remove somebody of this role.
 */
export async function removeMember(
  viewer: Viewer,
  { slug, handle }: GroupPersonInput,
): Promise<{ handle: string; member: false }> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const person = await getAnyPerson(handle)
    const role = await findRole(tx, group.id, person.id)
    if (role === null) return { handle: person.handle, member: false }
    requireRemovable(group, role)
    await endMemberships(tx, { groupId: group.id, personIds: [person.id], actorId: viewer.id })
    const details = { personId: person.id, role }
    await recordAudit(tx, { actorId: viewer.id, act: "group.member-removed", subject: group.id, details })
    return { handle: person.handle, member: false }
  })
}
