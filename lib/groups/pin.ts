import "server-only"
import { and, eq, isNull, sql } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { GroupPostInput } from "./input"
import { lockModeratedGroup } from "./led-group"

type Pinned = { pinnedPostId: Id | null }

/**
 * Puts a post or reply of the group on top of it, in place of the one before; again it changes nothing. Throws
 * `not_found` for a group or a post that is not the viewer's to see, deleted or said elsewhere; `forbidden`.
 */
export async function pinPost(viewer: Viewer, { slug, id }: GroupPostInput): Promise<Pinned> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const [post] = await tx
      .select({ id: posts.id })
      .from(posts)
      .where(and(eq(posts.id, id), eq(posts.groupId, group.id), isNull(posts.deletedAt)))
    if (!post) throw notFound("This post")
    const pinned = await tx
      .update(groups)
      .set({ pinnedPostId: id })
      .where(and(eq(groups.id, group.id), sql`${groups.pinnedPostId} is distinct from ${id}::bigint`))
      .returning({ id: groups.id })
    if (pinned.length > 0) await tell(tx, viewer, group.id)
    return { pinnedPostId: id }
  })
}

/** Takes this post from the top of the group; if another is there meanwhile, that one stays. */
export async function unpinPost(viewer: Viewer, { slug, id }: GroupPostInput): Promise<Pinned> {
  return transaction(async (tx) => {
    const group = await lockModeratedGroup(tx, viewer, slug)
    const unpinned = await tx
      .update(groups)
      .set({ pinnedPostId: null })
      .where(and(eq(groups.id, group.id), eq(groups.pinnedPostId, id)))
      .returning({ id: groups.id })
    if (unpinned.length > 0) await tell(tx, viewer, group.id)
    return { pinnedPostId: null }
  })
}

const tell = (tx: Tx, viewer: Viewer, groupId: Id) =>
  recordEvent(tx, { kind: "group.updated", actorId: viewer.id, groupId })
