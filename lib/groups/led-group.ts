import "server-only"
import type { Tx } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { type GroupRow, lockGroupRow } from "./find-group"
import { canManage, canModerate } from "./policy"

/** A group that the viewer owns, locked as `lockGroupRow` does. Throws `not_found`, `forbidden` for everybody else. */
export async function lockOwnedGroup(tx: Tx, viewer: Viewer, slug: string): Promise<GroupRow> {
  const group = await lockGroupRow(tx, viewer, slug)
  if (!canManage(group)) throw new DomainError("forbidden", "Only the owners of this group may do this.")
  return group
}

/** The same for a group that the viewer moderates or owns. */
export async function lockModeratedGroup(tx: Tx, viewer: Viewer, slug: string): Promise<GroupRow> {
  const group = await lockGroupRow(tx, viewer, slug)
  if (!canModerate(group)) throw onlyLeads()
  return group
}

/** What those hear who do not lead the group. */
export function onlyLeads(): DomainError {
  return new DomainError("forbidden", "Only the moderators and owners of this group may do this.")
}
