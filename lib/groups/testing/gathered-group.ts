import { eq, gt } from "drizzle-orm"
import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { groupMembers, groups } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { createGroup } from "../create"
import { addMembers } from "../membership"
import { getGroup } from "../queries"
import type { GroupVisibility } from "../view"

type Gathered = {
  slug: string
  visibility?: GroupVisibility
  owners: [Viewer, ...Viewer[]]
  moderators?: Viewer[]
  members?: Viewer[]
}

// Nobody may empty the log of events, so what happened before is passed over.
let gathered: Id = "0"

/** A group with these people in it, the first owner having created it. Gives its id. */
export async function gatherGroup({ slug, visibility = "public", ...people }: Gathered): Promise<Id> {
  const [founder, ...owners] = people.owners
  await createGroup(founder, { slug, name: slug, visibility, description: "" })
  const groupId = await idOfGroup(slug)
  const join = (who: Viewer[], role: "member" | "moderator" | "owner") =>
    transaction((tx) => addMembers(tx, { groupId, personIds: who.map(({ id }) => id), role }))
  await join(owners, "owner")
  await join(people.moderators ?? [], "moderator")
  await join(people.members ?? [], "member")
  gathered = newId()
  return groupId
}

/** What has happened since the last group was gathered, in order. */
export async function happened(): Promise<{ kind: string; actorId: Id; personId: Id | null }[]> {
  const { kind, actorId, personId } = events
  return db.select({ kind, actorId, personId }).from(events).where(gt(events.id, gathered)).orderBy(events.id)
}

/** Who belongs to a group; fails if the group counts differently at that moment. */
export async function membersOf(groupId: Id): Promise<Id[]> {
  const rows = await db
    .select({ personId: groupMembers.personId, counted: groups.memberCount })
    .from(groups)
    .leftJoin(groupMembers, eq(groupMembers.groupId, groups.id))
    .where(eq(groups.id, groupId))
    .orderBy(groupMembers.personId)
  const members = rows.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const [counted] = rows.map((row) => row.counted)
  if (counted !== members.length)
    throw new Error(`${members.length} members, but the group counts ${counted}`)
  return members
}

/** How somebody stands to a group. */
export async function standingOf(viewer: Viewer, slug: string) {
  return (await getGroup(viewer, slug)).mine
}

async function idOfGroup(slug: string): Promise<Id> {
  const [group] = await db.select({ id: groups.id }).from(groups).where(eq(groups.slug, slug))
  if (!group) throw new Error(`there is no group at ${slug}`)
  return group.id
}
