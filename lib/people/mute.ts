import "server-only"
import { transaction } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { getAnyPerson, getSomebodyElse } from "./find-person"
import { addHides, muteRows, removeHides } from "./hide-rows"
import type { PersonInput } from "./input"

/** Hides a person's posts from the viewer; the other is not told. Repeating it changes nothing. */
export async function mutePerson(viewer: Viewer, { handle }: PersonInput): Promise<{ muted: true }> {
  const person = await getSomebodyElse(viewer, handle, "You cannot mute yourself.")
  await transaction((tx) => addHides(tx, viewer, person.id, muteRows(viewer.id, person.id)))
  return { muted: true }
}

/** Shows a muted person's posts again. */
export async function unmutePerson(viewer: Viewer, { handle }: PersonInput): Promise<{ muted: false }> {
  const person = await getAnyPerson(handle)
  await transaction((tx) => removeHides(tx, viewer, person.id, muteRows(viewer.id, person.id)))
  return { muted: false }
}
