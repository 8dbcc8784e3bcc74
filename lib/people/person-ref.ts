import type { PersonRef } from "./view"

/** A card out of a wider row, leaving behind what is not for the browser. */
export function toPersonRef(person: PersonRef): PersonRef {
  const { handle, name, title, department, location, avatarId, left } = person
  return { handle, name, title, department, location, avatarId, left }
}
