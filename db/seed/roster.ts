import { days } from "@/lib/core/clock"
import type { Act } from "./act"
import { instantOf } from "./calendar"
import { type Handle, type Location, type PersonSeed, staff } from "./people"

const timeZones: Record<Location, string> = {
  Berlin: "Europe/Berlin",
  Prague: "Europe/Prague",
  Lisbon: "Europe/Lisbon",
  Pune: "Asia/Kolkata",
}

/** Somebody of the demo company, by handle. */
export const personOf = new Map<Handle, PersonSeed>(staff.map((person) => [person.handle, person]))

/** By which clock somebody lives. */
export function timeZoneOf(handle: Handle): string {
  const person = personOf.get(handle)
  return person?.timeZone ?? timeZones[person?.location ?? "Berlin"]
}

/** When somebody arrived: for most a few days before the story begins, managers before their people. */
export function joinedAt(handle: Handle, today: number): number {
  const joined = personOf.get(handle)?.joined
  if (joined) return instantOf(joined, today, timeZoneOf(handle))
  return today - days(34) + order(handle) * 60_000
}

/** Everybody's arrival. */
export function joins(today: number): Act[] {
  return staff.map(({ handle }) => ({ kind: "join", by: handle, at: joinedAt(handle, today) }))
}

const chain = (person: PersonSeed | undefined): number =>
  person?.manager ? 1 + chain(staff.find(({ handle }) => handle === person.manager)) : 0

/** Place in line when the company moved in: by distance from the chief executive. */
function order(handle: Handle): number {
  const at = staff.findIndex((person) => person.handle === handle)
  return chain(personOf.get(handle)) * staff.length + at
}
