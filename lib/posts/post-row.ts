import { type Id, idTime } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import type { PersonRef } from "@/lib/people/view"
import type { PostCounts, PostView, TimelineItem } from "./view"

/** A row of the hydration: flat, because nested JSON costs the database more than the rest of the page. */
export type PostRow = PersonRef &
  PostCounts & {
    id: Id
    postId: Id
    /** Null for a deleted post, as its entities are. */
    body: string | null
    entities: Entity[] | null
    visibility: 0 | 1
    replyToId: Id | null
    replyToHandle: string | null
    rootId: Id | null
    groupSlug: string | null
    groupName: string | null
    groupHue: number | null
    /** Why the viewer can add nothing to the group. */
    groupShut: "archived" | "banned" | null
    liked: boolean
    reposted: boolean
    repostHandle: string | null
    repostName: string | null
    /** The viewer's own acts that the counts do not hold yet, of all items together; null when there are none. */
    pending: (PostCounts & { postId: Id })[] | null
  }

/** What nobody has done yet to a post that was just written. */
export const untouched = {
  ...{ replies: 0, reposts: 0, likes: 0, pending: null, liked: false, reposted: false },
  ...{ repostHandle: null, repostName: null, groupShut: null },
} satisfies Partial<PostRow>

/** One entry of a timeline out of its row. */
export function toTimelineItem(viewer: { handle: string }, row: PostRow): TimelineItem {
  const { id, repostHandle: handle, repostName: name } = row
  const post = toPostView(viewer, row)
  return handle !== null && name !== null ? { id, post, repostedBy: { handle, name } } : { id, post }
}

function toPostView(viewer: { handle: string }, row: PostRow): PostView {
  const { handle, name, title, department, location, left } = row
  const { replyToId, replyToHandle } = row
  return {
    id: row.postId,
    author: { handle, name, title, department, location, left },
    body: row.body ?? "",
    entities: row.entities ?? [],
    createdAt: idTime(row.postId).toISOString(),
    counts: countsOf(row),
    mine: { liked: row.liked, reposted: row.reposted, author: handle === viewer.handle },
    replyTo: replyToId !== null && replyToHandle !== null ? { id: replyToId, handle: replyToHandle } : null,
    rootId: row.rootId,
    deleted: row.body === null,
    group: groupOf(row),
    audience: row.visibility === 0 ? "company" : "group",
  }
}

function groupOf({ groupSlug: slug, groupName: name, groupHue: hue, groupShut }: PostRow): PostView["group"] {
  if (slug === null || name === null || hue === null) return null
  return { slug, name, hue, ...(groupShut && { shut: groupShut }) }
}

/** Everybody's rolled-up counts, and on top the viewer's own acts, which they see at once. */
function countsOf({ postId, pending, replies, reposts, likes }: PostRow): PostCounts {
  const own = pending?.filter((delta) => delta.postId === postId) ?? []
  if (own.length === 0) return { replies, reposts, likes }
  return {
    replies: own.reduce((sum, delta) => sum + delta.replies, replies),
    reposts: own.reduce((sum, delta) => sum + delta.reposts, reposts),
    likes: own.reduce((sum, delta) => sum + delta.likes, likes),
  }
}
