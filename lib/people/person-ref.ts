import type { PersonRef } from "./view"

/** A card out of a wider row, leaving behind what is not for the browser. */
export function toPersonRef({ handle, name, title, department, location, left }: PersonRef): PersonRef {
  return { handle, name, title, department, location, left }
}
