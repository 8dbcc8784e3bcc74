import "server-only"
import { and, eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupRequests } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { recordEvent } from "@/lib/events/record-event"
import { getGroupRow, lockGroupRow } from "./find-group"
import type { GroupInput, GroupRequestInput } from "./input"
import { canJoin, canRequest } from "./policy"
import { requireOpen } from "./require-open"

/**
 * Asks those who lead a private group to let the viewer in; asking again changes nothing, nor does it for a member.
 * Throws `not_found`, `forbidden` for the banned, `conflict` when the group is archived or can be joined at once.
 */
export async function requestToJoin(
  viewer: Viewer,
  { slug, note }: GroupRequestInput,
): Promise<{ requested: boolean }> {
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    if (group.mine.role !== null) return { requested: false }
    requireOpen(group, "nobody")
    if (canJoin(group)) throw new DomainError("conflict", "You can join this group at once, without asking.")
    if (canRequest(group)) await ask(tx, viewer, { groupId: group.id, note })
    return { requested: true }
  })
}

async function ask(tx: Tx, viewer: Viewer, { groupId, note }: { groupId: string; note: string }) {
  await tx.insert(groupRequests).values({ groupId, personId: viewer.id, note, createdAt: now() })
  await recordEvent(tx, { kind: "group.requested", actorId: viewer.id, personId: viewer.id, groupId })
}

/** Takes the viewer's request back; without one it changes nothing. Throws `not_found`. */
export async function withdrawRequest(viewer: Viewer, { slug }: GroupInput): Promise<{ requested: false }> {
  return transaction(async (tx) => {
    const { id } = await getGroupRow(viewer, slug)
    await tx
      .delete(groupRequests)
      .where(and(eq(groupRequests.groupId, id), eq(groupRequests.personId, viewer.id)))
    return { requested: false }
  })
}
