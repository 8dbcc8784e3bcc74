import "server-only"
import { transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { avatarHue } from "@/lib/core/text/avatar"
import { recordEvent } from "@/lib/events/record-event"
import type { CreateGroupInput } from "./input"
import { addMembers } from "./membership"
import { groupSearchText } from "./search-text"

/**
 * Founds a group with the viewer as its owner and only member. Throws `conflict` when the address is taken, in the same
 * words whether the viewer may know by whom or not.
 */
export async function createGroup(viewer: Viewer, input: CreateGroupInput): Promise<{ slug: string }> {
  const { slug, name, visibility, description } = input
  const createdAt = now()
  const id = newId()
  return transaction(async (tx) => {
    const [founded] = await tx
      .insert(groups)
      .values({
        ...{ id, slug, name, visibility, description, createdAt },
        ...{ hue: avatarHue(slug), searchText: groupSearchText(input) },
      })
      .onConflictDoNothing({ target: groups.slug })
      .returning({ id: groups.id })
    if (!founded) throw addressTaken()
    await recordEvent(tx, { kind: "group.created", actorId: viewer.id, groupId: id })
    await addMembers(tx, { groupId: id, personIds: [viewer.id], role: "owner" })
    return { slug }
  })
}

function addressTaken(): DomainError {
  const message = "This address is not available."
  return new DomainError("conflict", message, { fields: { slug: message } })
}
