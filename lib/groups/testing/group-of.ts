import { and, eq } from "drizzle-orm"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { events } from "@/db/schema/events"
import { groupMembers } from "@/db/schema/groups"
import { joinGroup, type TestGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import { createGroup } from "../create"
import { getGroupRow } from "../find-group"
import { roleNumber } from "../standing"
import type { GroupRole } from "../view"

/** A group that the first of these people owns and the others belong to. */
export async function groupOf(
  slug: string,
  visibility: TestGroup["visibility"],
  owner: Viewer,
  ...members: Viewer[]
): Promise<TestGroup> {
  await createGroup(owner, { slug, name: slug, visibility, description: "" })
  const { id } = await getGroupRow(owner, slug)
  for (const member of members) await joinGroup(member, { id, slug, visibility })
  return { id, slug, visibility }
}

/** Without asking anybody. */
export async function giveRole(person: Viewer, group: TestGroup, role: GroupRole): Promise<void> {
  await db
    .update(groupMembers)
    .set({ role: roleNumber(role) })
    .where(and(eq(groupMembers.personId, person.id), eq(groupMembers.groupId, group.id)))
}

/** Who has which role in a group: "ada owner". */
export async function rolesIn({ id: groupId }: TestGroup, people: Viewer[]): Promise<string[]> {
  const rows = await db.select().from(groupMembers).where(eq(groupMembers.groupId, groupId))
  const names = ["member", "moderator", "owner"]
  return people.flatMap(({ id, handle }) =>
    rows.filter(({ personId }) => personId === id).map(({ role }) => `${handle} ${names[role]}`),
  )
}

/** What was told of a group since it was founded, oldest first. */
export async function eventsOf({ id }: TestGroup): Promise<string[]> {
  const rows = await db.select().from(events).where(eq(events.groupId, id)).orderBy(events.id)
  // Its creation and the joining of who created it.
  return rows.slice(2).map(({ kind }) => kind)
}

/** What the audit log holds of a group, oldest first. */
export async function auditOf({ id }: TestGroup) {
  const rows = await db.select().from(audit).where(eq(audit.subject, id)).orderBy(audit.id)
  return rows.map(({ actorId, act, details }) => ({ actorId, act, details }))
}
