import "server-only"
import { and, eq, sql } from "drizzle-orm"
import { transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { recordEvent } from "@/lib/events/record-event"
import type { UpdateGroupInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import { groupSearchText } from "./search-text"

/**
 * Saves what an owner says of the group, as one whole; its address stays, and visibility, roles and rule have acts of
 * their own. The same again changes nothing. Throws `not_found`, `forbidden`.
 */
export async function updateGroup(viewer: Viewer, input: UpdateGroupInput): Promise<{ slug: string }> {
  const { slug, name, description, rules, hue, approvesPosts, membersMayLeave } = input
  return transaction(async (tx) => {
    const { id } = await lockOwnedGroup(tx, viewer, slug)
    const changed = await tx
      .update(groups)
      .set({
        ...{ name, description, rules, hue, approvesPosts, membersMayLeave },
        searchText: groupSearchText(input),
      })
      .where(and(eq(groups.id, id), isChangedBy(input)))
      .returning({ id: groups.id })
    if (changed.length > 0) await recordEvent(tx, { kind: "group.updated", actorId: viewer.id, groupId: id })
    return { slug }
  })
}

const isChangedBy = (input: UpdateGroupInput) =>
  sql`(${groups.name}, ${groups.description}, ${groups.rules}, ${groups.hue}, ${groups.approvesPosts}, ${groups.membersMayLeave})
    is distinct from (${input.name}, ${input.description}, ${input.rules}, ${input.hue}::smallint,
      ${input.approvesPosts}::boolean, ${input.membersMayLeave}::boolean)`
