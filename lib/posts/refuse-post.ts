import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { type GroupRow, getGroupRow } from "@/lib/groups/find-group"
import { requireOpen } from "@/lib/groups/require-open"
import type { CreatePostInput } from "./input"
import { canReply } from "./policy"
import { refuseAnswer } from "./refuse-answer"
import { getTarget } from "./target"

export type Audience = CreatePostInput["audience"]

/** Says why the viewer's answer to a post was not written. */
export async function refuseReply(
  viewer: Viewer,
  { id, audience }: { id: Id; audience?: Audience },
): Promise<never> {
  const target = await getTarget(viewer, id)
  if (!canReply(target))
    throw new DomainError("conflict", "This post was deleted, so nobody can answer it any more.")
  const [place] = await executor()
    .select({ slug: groups.slug })
    .from(posts)
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .where(eq(posts.id, target.id))
  if (place) {
    const group = await getGroupRow(viewer, place.slug)
    requireOpen(group, "nothing")
    refuseOtherReaders(group, audience)
  }
  await refuseAnswer(viewer, target.id)
  throw new DomainError("conflict", "The post you answer has just changed. Try again.")
}

/** Refuses what would be read by others than its writer was shown; without a word from the writer it refuses nothing. */
export function refuseOtherReaders({ visibility }: GroupRow, audience?: Audience): void {
  const readers: Audience = visibility === "public" ? "company" : "group"
  if (audience === undefined || audience === readers) return
  const change =
    readers === "company"
      ? "This group is public now: the whole company would read this."
      : "This group is private now: its members alone would read this."
  throw new DomainError("conflict", `${change} Reload the page, and post it if you still want to.`)
}
