import "server-only"
import { and, eq } from "drizzle-orm"
import { transaction } from "@/db"
import { people } from "@/db/schema/people"
import { profilePictures } from "@/db/schema/profile-pictures"
import type { Viewer } from "@/lib/auth/viewer"
import { recordEvent } from "@/lib/events/record-event"
import { currentStore } from "@/lib/media/storage/current-store"
import type { RemovePictureInput } from "./input"
import { lockPerson, shownAs } from "./lock-person"

/** Shows no picture of this kind of the viewer any more, and none that is still to come. Harmless to repeat. */
export async function removePicture(
  viewer: Viewer,
  { kind }: RemovePictureInput,
): Promise<{ removed: true }> {
  const removed = await transaction(async (tx) => {
    await lockPerson(tx, viewer.id)
    const { personId, state, variants } = profilePictures
    const rows = await tx
      .delete(profilePictures)
      .where(and(eq(personId, viewer.id), eq(profilePictures.kind, kind)))
      .returning({ state, variants })
    if (!rows.some((row) => row.state === "ready")) return rows
    await tx.update(people).set(shownAs(kind, null)).where(eq(people.id, viewer.id))
    await recordEvent(tx, { kind: "profile.updated", actorId: viewer.id, personId: viewer.id })
    return rows
  })
  // What cannot be removed now is a stray: no row knows of it.
  await currentStore().remove(removed.flatMap(({ variants }) => variants.map(({ key }) => key)))
  return { removed: true }
}
