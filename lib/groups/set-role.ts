import "server-only"
import { transaction } from "@/db"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { requireAnotherOwner } from "./another-owner"
import { changeRole } from "./change-role"
import { getMember } from "./find-member"
import type { GroupRoleInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import type { GroupRole } from "./view"

/**
 * An owner makes a member a moderator or an owner, or takes that back, also of themselves. The same again changes
 * nothing. Throws `not_found`, `forbidden`, `conflict` for outsiders, for people who have left the company, and when
 * no owner would remain.
 */
export async function setRole(
  viewer: Viewer,
  { slug, handle, role }: GroupRoleInput,
): Promise<{ role: GroupRole }> {
  return transaction(async (tx) => {
    const group = await lockOwnedGroup(tx, viewer, slug)
    const member = await getMember(tx, group.id, handle)
    if (member.role === role) return { role }
    if (role !== "member" && member.hasLeftCompany)
      throw new DomainError("conflict", `${member.name} has left the company.`)
    if (member.role === "owner") await requireAnotherOwner(tx, group.id, member.id)
    await changeRole(tx, { actorId: viewer.id, group, personId: member.id, role })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.role", subject: group.id },
      details: { personId: member.id, from: member.role, to: role },
    })
    return { role }
  })
}
