import { type Id, idTime } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import type { PersonRef } from "@/lib/people/view"
import type { PostCounts, PostView, TimelineItem } from "./view"

/** A row of the hydration: flat, because nested JSON costs the database more than the rest of the page. */
export type PostRow = PersonRef &
  PostCounts & {
    id: Id
    postId: Id
    isMine: boolean
    body: string
    entities: Entity[]
    deleted: boolean
    visibility: 0 | 1
    replyToId: Id | null
    replyToHandle: string | null
    rootId: Id | null
    groupSlug: string | null
    groupName: string | null
    liked: boolean
    reposted: boolean
    repostHandle: string | null
    repostName: string | null
    /** The viewer's own acts that the counts do not hold yet, of all items together; null when there are none. */
    pending: (PostCounts & { postId: Id })[] | null
  }

/** One entry of a timeline out of its row. */
export function toTimelineItem(row: PostRow): TimelineItem {
  const { id, repostHandle: handle, repostName: name } = row
  const post = toPostView(row)
  return handle !== null && name !== null ? { id, post, repostedBy: { handle, name } } : { id, post }
}

function toPostView(row: PostRow): PostView {
  const { handle, name, title, department, location, left } = row
  const { replyToId, replyToHandle, groupSlug, groupName } = row
  return {
    id: row.postId,
    author: { handle, name, title, department, location, left },
    body: row.body,
    entities: row.entities,
    createdAt: idTime(row.postId).toISOString(),
    counts: countsOf(row),
    mine: { liked: row.liked, reposted: row.reposted, author: row.isMine },
    replyTo: replyToId !== null && replyToHandle !== null ? { id: replyToId, handle: replyToHandle } : null,
    rootId: row.rootId,
    deleted: row.deleted,
    group: groupSlug !== null && groupName !== null ? { slug: groupSlug, name: groupName } : null,
    audience: row.visibility === 0 ? "company" : "group",
  }
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
