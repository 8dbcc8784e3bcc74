import "server-only"
import { and, eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupRequests } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { getAnyPerson } from "@/lib/people/find-person"
import { findRole } from "./find-role"
import type { GroupPersonInput } from "./input"
import { lockModeratedGroup } from "./led-group"
import { addMembers } from "./membership"
import { requireOpen } from "./require-open"

type Decided = { handle: string; requested: false; member: boolean }

/**
 * Lets somebody in who asked for it; approving twice changes nothing. Throws `not_found` for who never asked, `forbidden`
 * for whoever does not lead the group, `conflict` when it is archived or the person has left the company.
 */
export async function approveRequest(viewer: Viewer, { slug, handle }: GroupPersonInput): Promise<Decided> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const person = await getAnyPerson(handle)
    const decided: Decided = { handle: person.handle, requested: false, member: true }
    if ((await findRole(tx, group.id, person.id)) !== null) return decided
    requireOpen(group, "nobody")
    if (!(await hasAsked(tx, group.id, person.id))) throw notFound("This request")
    if (person.state === "deactivated")
      throw new DomainError("conflict", `${person.name} has left the company.`)
    await addMembers(tx, { groupId: group.id, personIds: [person.id], actorId: viewer.id })
    return decided
  })
}

/** Refuses a request, which may be made again; without one it changes nothing. Throws `not_found`, `forbidden`. */
export async function declineRequest(viewer: Viewer, { slug, handle }: GroupPersonInput): Promise<Decided> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const person = await getAnyPerson(handle)
    await tx.delete(groupRequests).where(requestOf(group.id, person.id))
    const role = await findRole(tx, group.id, person.id)
    return { handle: person.handle, requested: false, member: role !== null }
  })
}

const requestOf = (groupId: Id, personId: Id) =>
  and(eq(groupRequests.groupId, groupId), eq(groupRequests.personId, personId))

async function hasAsked(tx: Tx, groupId: Id, personId: Id): Promise<boolean> {
  return (await tx.$count(groupRequests, requestOf(groupId, personId))) > 0
}
