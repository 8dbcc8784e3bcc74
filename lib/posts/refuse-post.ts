import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { type GroupRow, getGroupRow } from "@/lib/groups/find-group"
import { canReply } from "./policy"
import { getTarget } from "./target"

/** Says why the viewer's answer to a post was not written. */
export async function refuseReply(viewer: Viewer, id: Id): Promise<never> {
  const target = await getTarget(viewer, id)
  if (!canReply(target))
    throw new DomainError("conflict", "This post was deleted, so nobody can answer it any more.")
  const [place] = await executor()
    .select({ slug: groups.slug })
    .from(posts)
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .where(eq(posts.id, target.id))
  if (place) refuseShut(await getGroupRow(viewer, place.slug))
  throw new DomainError("conflict", "The post you answer has just changed. Try again.")
}

/** Refuses whatever would add to a group that is archived, or that keeps the viewer out. */
export function refuseShut({ archived, mine }: GroupRow): void {
  if (archived) throw new DomainError("conflict", "This group is archived, so nothing can be added to it.")
  if (mine.banned) throw new DomainError("forbidden", "You are banned from this group.")
}
