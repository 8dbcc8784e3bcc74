import "server-only"
import { transaction } from "@/db"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { hasActiveOwner } from "./active-owner"
import { changeRole } from "./change-role"
import { lockGroupRow } from "./find-group"
import { getMember } from "./find-member"
import type { GroupPersonInput } from "./input"
import { canRead } from "./policy"
import type { GroupRole } from "./view"

/**
 * The company's admin gives a group that nobody looks after an owner out of its members, never themselves. Only where
 * the admin sees the members: finding out who belongs to a private group is not their right. Throws `forbidden`,
 * `not_found`, `conflict` for outsiders, for people who have left the company or are suspended, and while somebody else
 * looks after it. The same again changes nothing.
 */
export async function appointOwner(
  viewer: Viewer,
  { slug, handle }: GroupPersonInput,
): Promise<{ role: GroupRole }> {
  if (viewer.role !== "admin") throw new DomainError("forbidden", "Only the company's admins may do this.")
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    if (!canRead(group))
      throw new DomainError("forbidden", "Only those who see the members of this group may do this.")
    const heir = await getMember(tx, group.id, handle)
    if (heir.id === viewer.id)
      throw new DomainError("forbidden", "Nobody raises their own role. Choose somebody else.")
    if (heir.role === "owner" && heir.isActive) return { role: "owner" }
    if (await hasActiveOwner(tx, group.id))
      throw new DomainError("conflict", "This group has an owner who looks after it.")
    if (heir.hasLeftCompany) throw new DomainError("conflict", `${heir.name} has left the company.`)
    if (!heir.isActive)
      throw new DomainError("conflict", `${heir.name} cannot look after this group at present.`)
    await changeRole(tx, { actorId: viewer.id, group, personId: heir.id, role: "owner" })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.owner-appointed", subject: group.id },
      details: { personId: heir.id, from: heir.role },
    })
    return { role: "owner" }
  })
}
