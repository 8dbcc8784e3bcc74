import { and, eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers, groups } from "@/db/schema/groups"
import { createGroup, type TestGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { createPost } from "../create-post"
import type { CreatePostInput } from "../input"

/** A group that approves posts, led by the first of these people. */
export async function moderatedGroup(lead: Viewer, ...members: Viewer[]): Promise<TestGroup> {
  const group = await createGroup("design-crit", "private", lead, ...members)
  await db.update(groups).set({ approvesPosts: true }).where(eq(groups.id, group.id))
  await db
    .update(groupMembers)
    .set({ role: 1 })
    .where(and(eq(groupMembers.groupId, group.id), eq(groupMembers.personId, lead.id)))
  return group
}

/** A post of theirs that waits in the group. */
export async function wait(author: Viewer, body: string, group: TestGroup): Promise<Id> {
  return waitWith(author, { body }, group)
}

/** The same for one that is more than a text. */
export async function waitWith(author: Viewer, input: CreatePostInput, { slug }: TestGroup): Promise<Id> {
  const posted = await createPost(author, { ...input, group: slug })
  if (!("queued" in posted)) throw new Error("The post did not wait.")
  return posted.queued.id
}
