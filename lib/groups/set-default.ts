import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import { recordAudit } from "@/lib/audit/record-audit"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { recordEvent } from "@/lib/events/record-event"
import { lockGroupRow } from "./find-group"
import type { DefaultGroupInput } from "./input"

/**
 * The company's admin decides whether whoever joins the company from now on joins this group too. The same again
 * changes nothing. Throws `forbidden`, `not_found`, `conflict` unless the group is public and in use.
 */
export async function setDefaultGroup(
  viewer: Viewer,
  { slug, isDefault }: DefaultGroupInput,
): Promise<{ isDefault: boolean }> {
  if (viewer.role !== "admin")
    throw new DomainError("forbidden", "Only the company's admins may choose its default groups.")
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    if (group.isDefault === isDefault) return { isDefault }
    if (isDefault && group.visibility !== "public")
      throw new DomainError("conflict", "Only a public group can be one that everybody joins.")
    if (isDefault && group.archived)
      throw new DomainError("conflict", "This group is archived, so nobody can join it.")
    await tx.update(groups).set({ isDefault }).where(eq(groups.id, group.id))
    await recordEvent(tx, { kind: "group.updated", actorId: viewer.id, groupId: group.id })
    await recordAudit(tx, {
      ...{ actorId: viewer.id, act: "group.default", subject: group.id },
      details: { isDefault },
    })
    return { isDefault }
  })
}
