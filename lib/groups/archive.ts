import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { recordEvent } from "@/lib/events/record-event"
import { enqueue } from "@/lib/jobs/enqueue"
import type { GroupInput } from "./input"
import { lockOwnedGroup } from "./led-group"

/**
 * Closes a group for writing: it is read as before, and nobody joins, is invited, posts or replies. Again it changes
 * nothing. Throws `not_found`, `forbidden`.
 */
export async function archiveGroup(viewer: Viewer, { slug }: GroupInput): Promise<{ archived: true }> {
  await setArchived(viewer, slug, now())
  return { archived: true }
}

/**
 * Takes a group out of the archive, with its members, requests and invitations as they were; who has come to belong by
 * its rule meanwhile follows soon after. Again: nothing.
 */
export async function restoreGroup(viewer: Viewer, { slug }: GroupInput): Promise<{ archived: false }> {
  await setArchived(viewer, slug, null)
  return { archived: false }
}

async function setArchived(viewer: Viewer, slug: string, archivedAt: Date | null): Promise<void> {
  await transaction(async (tx) => {
    const { id, archived } = await lockOwnedGroup(tx, viewer, slug)
    if (archived === (archivedAt !== null)) return
    await tx.update(groups).set({ archivedAt }).where(eq(groups.id, id))
    const kind = archivedAt ? "group.archived" : "group.restored"
    await recordEvent(tx, { kind, actorId: viewer.id, groupId: id })
    await recordAudit(tx, { actorId: viewer.id, act: kind, subject: id })
    if (!archivedAt) await enqueue(tx, "groups.sync", { groupId: id }, { key: `groups.sync:${id}` })
  })
}
