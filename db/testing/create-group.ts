import { eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"

export type TestGroup = { id: Id; slug: string; visibility: "public" | "private" | "secret" }

/** A group with these people in it. */
export async function createGroup(
  slug: string,
  visibility: TestGroup["visibility"],
  ...members: { id: Id }[]
): Promise<TestGroup> {
  const group = { id: newId(), slug, visibility }
  await db.insert(groups).values({ ...group, name: slug, searchText: ` ${slug} ${slug}`, createdAt: now() })
  for (const member of members) await joinGroup(member, group)
  return group
}

export async function joinGroup(person: { id: Id }, group: TestGroup): Promise<void> {
  await db.insert(groupMembers).values({ personId: person.id, groupId: group.id, createdAt: now() })
  await db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + 1` })
    .where(eq(groups.id, group.id))
}

/** A post in a group: for its members alone unless the group is public. */
export async function postInGroup(author: { id: Id }, group: TestGroup, body: string): Promise<Id> {
  const id = newId()
  const visibility = group.visibility === "public" ? 0 : 1
  await db.insert(posts).values({ id, authorId: author.id, groupId: group.id, visibility, body })
  return id
}
