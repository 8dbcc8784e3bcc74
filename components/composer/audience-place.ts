import type { GroupRef } from "@/lib/groups/view"
import { audienceChoices } from "./audience-store"
import { contextOf } from "./draft-context"

let place: GroupRef | null = null

/** Says on a group's page that a post begun there is for it, until the returned function is called. */
export function setPlace(group: GroupRef | null): () => void {
  place = group
  if (group) audienceChoices.set(contextOf(null, group), group.slug)
  return () => {
    if (place === group) place = null
  }
}

/** The group that a post begun here is for, null where it is for whom the reader chose last. */
export const currentPlace = () => place
