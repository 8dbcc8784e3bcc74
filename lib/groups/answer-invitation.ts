import "server-only"
import { and, eq, inArray } from "drizzle-orm"
import { transaction } from "@/db"
import { groupInvitations, groups } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { lockGroupRow } from "./find-group"
import type { GroupInput } from "./input"
import { enterGroup, type Joined } from "./join"

/**
 * Makes the viewer a member of a group that invites them; accepting twice changes nothing. Throws `not_found` without an
 * invitation, `conflict` when the group is archived.
 */
export async function acceptInvitation(viewer: Viewer, { slug }: GroupInput): Promise<Joined> {
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    const { role, invited } = group.mine
    if (role === null && !invited) throw notFound("This invitation")
    return enterGroup(tx, viewer, group)
  })
}

/** Ends the viewer's invitation, without telling whether there was one: a secret group is gone with it. */
export async function declineInvitation(viewer: Viewer, { slug }: GroupInput): Promise<{ invited: false }> {
  return transaction(async (tx) => {
    const meant = tx.select({ id: groups.id }).from(groups).where(eq(groups.slug, slug))
    await tx
      .delete(groupInvitations)
      .where(and(eq(groupInvitations.personId, viewer.id), inArray(groupInvitations.groupId, meant)))
    return { invited: false }
  })
}
