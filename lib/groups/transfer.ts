import "server-only"
import { transaction } from "@/db"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { requireAnotherOwner } from "./another-owner"
import { changeRole } from "./change-role"
import { getMember } from "./find-member"
import type { GroupPersonInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import type { GroupRole } from "./view"

/**
 * An owner hands the group to another member and stays as a moderator. Throws `not_found`, `forbidden`, `invalid` for
 * oneself, `conflict` for outsiders and for people who cannot look after it.
 */
export async function transferGroup(
  viewer: Viewer,
  { slug, handle }: GroupPersonInput,
): Promise<{ role: GroupRole }> {
  return transaction(async (tx) => {
    const group = await lockOwnedGroup(tx, viewer, slug)
    const heir = await getMember(tx, group.id, handle)
    if (heir.id === viewer.id) throw new DomainError("invalid", "You own this group already.")
    if (heir.hasLeftCompany) throw new DomainError("conflict", `${heir.name} has left the company.`)
    const act = { actorId: viewer.id, group }
    if (heir.role !== "owner") await changeRole(tx, { ...act, personId: heir.id, role: "owner" })
    await requireAnotherOwner(tx, group.id, viewer.id)
    await changeRole(tx, { ...act, personId: viewer.id, role: "moderator" })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.transferred", subject: group.id },
      details: { personId: heir.id },
    })
    return { role: "moderator" }
  })
}
