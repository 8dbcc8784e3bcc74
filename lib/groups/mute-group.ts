import "server-only"
import { and, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { getGroupRow } from "./find-group"
import type { GroupInput } from "./input"

/** Spares the viewer's home the group's posts; the membership stays. Throws `not_found`, `forbidden` for non-members. */
export async function muteGroup(viewer: Viewer, { slug }: GroupInput): Promise<{ muted: true }> {
  await setMuted(viewer, slug, { isMuted: true })
  return { muted: true }
}

/** Shows the group's posts in the viewer's home again. Throws as `muteGroup`. */
export async function unmuteGroup(viewer: Viewer, { slug }: GroupInput): Promise<{ muted: false }> {
  await setMuted(viewer, slug, { isMuted: false })
  return { muted: false }
}

async function setMuted(viewer: Viewer, slug: string, change: { isMuted: boolean }): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await getGroupRow(viewer, slug)
    const own = await tx
      .update(groupMembers)
      .set(change)
      .where(and(eq(groupMembers.personId, viewer.id), eq(groupMembers.groupId, id)))
      .returning({ groupId: groupMembers.groupId })
    if (own.length === 0) throw new DomainError("forbidden", "Only members of this group can do this.")
  })
}
