import { DomainError } from "@/lib/core/errors"
import type { GroupRow } from "./find-group"
import { canRemove } from "./policy"
import type { GroupRole } from "./view"

/** Throws `forbidden` for whoever may not remove or ban a member of this role. */
export function requireRemovable(group: Pick<GroupRow, "mine">, role: GroupRole): void {
  if (canRemove(group, role)) return
  const refusal =
    role === "owner"
      ? "An owner cannot be removed. Take the role away first."
      : "Only an owner of this group can remove its moderators."
  throw new DomainError("forbidden", refusal)
}
