import "server-only"
import { type Tx, transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { type GroupRow, lockGroupRow } from "./find-group"
import type { GroupInput } from "./input"
import { addMembers } from "./membership"
import { canJoin } from "./policy"
import { requireOpen } from "./require-open"
import type { GroupRole } from "./view"

/** What has become of the viewer's standing. */
export type Joined = { role: GroupRole; requested: false; invited: false }

/**
 * Makes the viewer a member of a public group, or of any that invites them; repeating it changes nothing. Throws
 * `not_found`, `forbidden` for the uninvited and the banned, `conflict` when the group is archived.
 */
export async function joinGroup(viewer: Viewer, { slug }: GroupInput): Promise<Joined> {
  return transaction(async (tx) => enterGroup(tx, viewer, await lockGroupRow(tx, viewer, slug)))
}

/** The same for a group that is locked already. */
export async function enterGroup(tx: Tx, viewer: Viewer, group: GroupRow): Promise<Joined> {
  const { role } = group.mine
  if (role !== null) return { role, requested: false, invited: false }
  requireOpen(group, "nobody")
  if (!canJoin(group))
    throw new DomainError("forbidden", "This group is private. Ask to join it, or wait to be invited.")
  await addMembers(tx, { groupId: group.id, personIds: [viewer.id] })
  return { role: "member", requested: false, invited: false }
}
