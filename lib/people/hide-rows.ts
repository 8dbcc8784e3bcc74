import "server-only"
import { and, eq, or } from "drizzle-orm"
import type { Tx } from "@/db"
import { hideReasons, hides } from "@/db/schema/hides"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"

type Reason = (typeof hideReasons)[keyof typeof hideReasons]
type Hide = { viewerId: Id; targetId: Id; reason: Reason }

/** The one row of a mute. */
export function muteRows(viewerId: Id, targetId: Id): Hide[] {
  return [{ viewerId, targetId, reason: hideReasons.muted }]
}

/** The two rows of a block: each hides the other. */
export function blockRows(viewerId: Id, targetId: Id): Hide[] {
  return [
    { viewerId, targetId, reason: hideReasons.blocked },
    { viewerId: targetId, targetId: viewerId, reason: hideReasons.blockedBy },
  ]
}

/** Writes what is missing of these rows, with an event if anything was. */
export async function addHides(tx: Tx, viewer: Viewer, personId: Id, rows: Hide[]): Promise<void> {
  const createdAt = now()
  const added = await tx
    .insert(hides)
    .values(rows.map((row) => ({ ...row, createdAt })))
    .onConflictDoNothing()
    .returning({ reason: hides.reason })
  if (added.length > 0) await recordEvent(tx, { kind: "hide.created", actorId: viewer.id, personId })
}

/** Removes what is there of these rows, with an event if anything was. */
export async function removeHides(tx: Tx, viewer: Viewer, personId: Id, rows: Hide[]): Promise<void> {
  const same = rows.map(({ viewerId, targetId, reason }) =>
    and(eq(hides.viewerId, viewerId), eq(hides.targetId, targetId), eq(hides.reason, reason)),
  )
  const removed = await tx
    .delete(hides)
    .where(or(...same))
    .returning({ reason: hides.reason })
  if (removed.length > 0) await recordEvent(tx, { kind: "hide.deleted", actorId: viewer.id, personId })
}
