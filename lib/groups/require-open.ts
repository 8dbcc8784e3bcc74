import { DomainError } from "@/lib/core/errors"
import type { GroupRow } from "./find-group"

type Group = Pick<GroupRow, "archived" | "mine">

/** Before somebody enters a group or brings others into it: throws `conflict` if it is archived, `forbidden` if they are banned. */
export function requireOpen(group: Group): void {
  if (group.archived)
    throw new DomainError("conflict", "This group is archived, so nobody can be added to it.")
  if (group.mine.banned) throw new DomainError("forbidden", "You are banned from this group.")
}
