import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { requireAnotherOwner } from "./another-owner"
import { lockGroupRow } from "./find-group"
import type { GroupInput } from "./input"
import { endMemberships } from "./membership"
import { canLeave } from "./policy"

/**
 * Ends the viewer's membership; repeating it changes nothing. Throws `not_found`, `forbidden` for members whom the
 * group's rule holds, `conflict` for the last owner.
 */
export async function leaveGroup(viewer: Viewer, { slug }: GroupInput): Promise<{ role: null }> {
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    if (group.mine.role === null) return { role: null }
    if (!canLeave(group))
      throw new DomainError(
        "forbidden",
        "You belong to this group by its membership rule, so you cannot leave it.",
      )
    if (group.mine.role === "owner") await requireAnotherOwner(tx, group.id, viewer.id)
    await endMemberships(tx, { groupId: group.id, personIds: [viewer.id] })
    return { role: null }
  })
}
