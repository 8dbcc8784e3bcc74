import "server-only"
import { and, eq, not, sql } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupInvitations, groupMembers, groupRequests, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { GroupVisibilityInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import { type GroupVisibility, groupVisibilities } from "./view"

/**
 * Changes who knows and who reads a group, and the audience of everything ever said in it, at once: whoever reads
 * after it reads by the new rule. Open requests end with privacy, plain members' invitations with publicity, and only a
 * public group stays a default. The same again changes nothing. Throws `not_found`, `forbidden`, `conflict` when the
 * viewer was shown another visibility than it has.
 */
export async function changeVisibility(
  viewer: Viewer,
  { slug, visibility, shown }: GroupVisibilityInput,
): Promise<{ visibility: GroupVisibility }> {
  return transaction(async (tx) => {
    const group = await lockOwnedGroup(tx, viewer, slug)
    if (group.visibility === visibility) return { visibility }
    if (shown !== undefined && shown !== group.visibility) throw justChanged(group.visibility)
    await tx
      .update(groups)
      .set({ visibility, isDefault: group.isDefault && visibility === "public" })
      .where(eq(groups.id, group.id))
    const count = await showPostsTo(tx, group.id, visibility === "public" ? 0 : 1)
    await tx.delete(groupRequests).where(eq(groupRequests.groupId, group.id))
    if (group.visibility === "public") await withdrawMembersInvitations(tx, group.id)
    const opened = groupVisibilities.indexOf(visibility) < groupVisibilities.indexOf(group.visibility)
    const kind = opened ? "group.opened" : "group.closed"
    await recordEvent(tx, { kind, actorId: viewer.id, groupId: group.id })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.visibility", subject: group.id },
      details: { from: group.visibility, to: visibility, posts: count, wasDefault: group.isDefault },
    })
    return { visibility }
  })
}

function justChanged(to: GroupVisibility): DomainError {
  const message = `Another owner has just made this group ${to}. Look again at what your change would do.`
  return new DomainError("conflict", message)
}

// Every member invites into a public group; what they offered there is no way into a closed one.
async function withdrawMembersInvitations(tx: Tx, groupId: Id): Promise<void> {
  const { inviterId } = groupInvitations
  const isLead = sql`exists (select from ${groupMembers} m
    where m.group_id = ${groupId} and m.person_id = ${inviterId} and m.role > 0)`
  await tx.delete(groupInvitations).where(and(eq(groupInvitations.groupId, groupId), not(isLead)))
}

/**
 * Gives all posts of a group this audience, deleted ones with their replies too. The group's lock keeps new ones out
 * meanwhile. The two arms are what its two indexes hold: together all posts.
 */
async function showPostsTo(tx: Tx, groupId: Id, audience: 0 | 1): Promise<number> {
  // A group of years has more posts than the 5 s of an ordinary statement may rewrite.
  await tx.execute(sql`set local statement_timeout = '60s'`)
  const { rowCount } = await tx.execute(sql`
    update ${posts} set visibility = ${audience}::smallint where visibility <> ${audience}::smallint and id in (
      select id from ${posts} where group_id = ${groupId} and reply_to_id is null and deleted_at is null
      union all
      select id from ${posts} where group_id = ${groupId} and (reply_to_id is not null or deleted_at is not null))`)
  await tx.execute(sql`set local statement_timeout to default`)
  return rowCount ?? 0
}
