import { type Id, idTime } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import type { PersonRef } from "@/lib/people/view"
import type { PostCounts, PostView, QuotedPost, TimelineItem } from "./view"

/** A quoted post in the row of the post that quotes it: one JSON value, for few posts have one. */
export type QuotedRow = Omit<QuotedPost, "createdAt">

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
    editedAt: Date | null
    isQuote: boolean
    /** What it quotes; null also where that is not for the viewer. */
    quoted: QuotedRow | null
    groupSlug: string | null
    groupName: string | null
    groupHue: number | null
    /** Why the viewer can add nothing to the group. */
    groupShut: "archived" | "banned" | null
    liked: boolean
    reposted: boolean
    bookmarked: boolean
    pinned: boolean
    threadMuted: boolean
    repostHandle: string | null
    repostName: string | null
    /** The viewer's own acts that the counts do not hold yet, of all items together; null when there are none. */
    pending: (PostCounts & { postId: Id })[] | null
  }

/** What nobody has done yet to a post that was just written. */
export const untouched = {
  ...{ replies: 0, reposts: 0, likes: 0, pending: null, liked: false, reposted: false },
  ...{ repostHandle: null, repostName: null, groupShut: null, editedAt: null },
  ...{ bookmarked: false, pinned: false, threadMuted: false },
} satisfies Partial<PostRow>

/** One entry of a timeline out of its row. */
export function toTimelineItem(viewer: { handle: string }, row: PostRow): TimelineItem {
  const { id, repostHandle: handle, repostName: name } = row
  const post = toPostView(viewer, row)
  return handle !== null && name !== null ? { id, post, repostedBy: { handle, name } } : { id, post }
}

function toPostView(viewer: { handle: string }, row: PostRow): PostView {
  const { handle, name, title, department, location, left } = row
  const { replyToId, replyToHandle, liked, reposted, bookmarked, pinned, threadMuted } = row
  return {
    id: row.postId,
    author: { handle, name, title, department, location, left },
    body: row.body ?? "",
    entities: row.entities ?? [],
    createdAt: idTime(row.postId).toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    counts: countsOf(row),
    mine: { liked, reposted, author: handle === viewer.handle, bookmarked, pinned, threadMuted },
    replyTo: replyToId !== null && replyToHandle !== null ? { id: replyToId, handle: replyToHandle } : null,
    rootId: row.rootId,
    quote: quoteOf(row),
    deleted: row.body === null,
    group: groupOf(row),
    audience: row.visibility === 0 ? "company" : "group",
  }
}

function quoteOf({ body, isQuote, quoted }: PostRow): PostView["quote"] {
  if (!isQuote || body === null) return null
  return quoted ? { post: { ...quoted, createdAt: idTime(quoted.id).toISOString() } } : { gone: true }
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
