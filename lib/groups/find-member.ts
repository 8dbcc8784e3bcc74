import "server-only"
import type { Tx } from "@/db"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { getAnyPerson } from "@/lib/people/find-person"
import { findRole } from "./find-role"
import type { GroupRole } from "./view"

type FoundMember = { id: Id; name: string; hasLeftCompany: boolean; isActive: boolean; role: GroupRole }

/**
 * A member of the group by handle, also one whom the acting person has blocked: who leads a group deals with all of
 * it. Throws `not_found` for strangers, `conflict` for somebody who does not belong to it.
 */
export async function getMember(tx: Tx, groupId: Id, handle: string): Promise<FoundMember> {
  const { id, name, state } = await getAnyPerson(handle)
  const role = await findRole(tx, groupId, id)
  if (role === null) throw new DomainError("conflict", `${name} is not a member of this group.`)
  return { id, name, hasLeftCompany: state === "deactivated", isActive: state === "active", role }
}
