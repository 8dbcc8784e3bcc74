import "server-only"
import { and, eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groupBans, groupInvitations, groupRequests } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { getAnyPerson, getPerson } from "@/lib/people/find-person"
import { type GroupRow, lockGroupRow } from "./find-group"
import { findRole } from "./find-role"
import type { GroupPersonInput } from "./input"
import { canInvite, canModerate } from "./policy"
import { requireOpen } from "./require-open"

type Invited = { handle: string; invited: boolean }

/**
 * Lets somebody join at will, which is also the answer if they had asked; inviting twice changes nothing. Throws
 * `not_found` (for people blocked either way as for strangers), `forbidden` for whoever may not invite, `conflict` when
 * the group is archived, or the person is a member or has left the company. Of a ban only those hear who lead the group,
 * as a `conflict`: for everybody else it is as if the invitation had been sent, and nobody is invited.
 */
export async function invitePerson(viewer: Viewer, { slug, handle }: GroupPersonInput): Promise<Invited> {
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    requireInviter(group)
    const person = await getPerson(viewer, handle)
    const refusal = await whyNot(tx, group, person)
    if (refusal) throw new DomainError("conflict", refusal)
    if (await isBanned(tx, group, person)) {
      if (!canModerate(group)) return { handle: person.handle, invited: true }
      throw new DomainError("conflict", `${person.name} is banned from this group.`)
    }
    const invitation = { personId: person.id, groupId: group.id, inviterId: viewer.id, createdAt: now() }
    const added = await tx
      .insert(groupInvitations)
      .values(invitation)
      .onConflictDoNothing()
      .returning({ personId: groupInvitations.personId })
    if (added.length > 0) await settle(tx, viewer, invitation)
    return { handle: person.handle, invited: true }
  })
}

function requireInviter(group: GroupRow): void {
  if (group.mine.role !== null) requireOpen(group, "nobody")
  if (canInvite(group)) return
  const who = group.visibility === "public" ? "members" : "owners and moderators"
  throw new DomainError("forbidden", `Only the ${who} of this group can invite people.`)
}

type Person = { id: Id; name: string; state: string }

async function whyNot(tx: Tx, group: GroupRow, { id, name, state }: Person): Promise<string | null> {
  if (state === "deactivated") return `${name} has left the company.`
  return (await findRole(tx, group.id, id)) === null ? null : `${name} is a member already.`
}

async function isBanned(tx: Tx, group: GroupRow, { id }: Person): Promise<boolean> {
  const ban = and(eq(groupBans.groupId, group.id), eq(groupBans.personId, id))
  return (await tx.$count(groupBans, ban)) > 0
}

async function settle(tx: Tx, viewer: Viewer, { personId, groupId }: { personId: Id; groupId: Id }) {
  await tx
    .delete(groupRequests)
    .where(and(eq(groupRequests.groupId, groupId), eq(groupRequests.personId, personId)))
  await recordEvent(tx, { kind: "group.invited", actorId: viewer.id, personId, groupId })
}

/**
 * Takes an invitation back: those who lead the group any, everybody else their own. Where there is none that the viewer
 * may take back it changes nothing, without a word: that would tell who is banned. Throws `not_found`.
 */
export async function withdrawInvitation(
  viewer: Viewer,
  { slug, handle }: GroupPersonInput,
): Promise<Invited> {
  return transaction(async (tx) => {
    const group = await lockGroupRow(tx, viewer, slug)
    const person = await getAnyPerson(handle)
    const mine = canModerate(group) ? undefined : eq(groupInvitations.inviterId, viewer.id)
    await tx
      .delete(groupInvitations)
      .where(and(eq(groupInvitations.personId, person.id), eq(groupInvitations.groupId, group.id), mine))
    return { handle: person.handle, invited: false }
  })
}
