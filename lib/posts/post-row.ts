import { type Id, idTime } from "@/lib/core/ids"
import { addKinds, type Kinds } from "@/lib/core/kinds"
import type { Entity } from "@/lib/core/text/entity"
import type { PersonRef } from "@/lib/people/view"
import { type Attachments, noAttachments } from "./attachments"
import { shownBelow } from "./linked-post"
import { noMarks, type OwnMarks } from "./own-marks"
import { says } from "./row-flags"
import { toThreadFacts } from "./thread-facts"
import type { PostCounts, PostView, TimelineItem } from "./view"

/** A row of the hydration: flat, because nested JSON costs the database more than the rest of the page. */
export type PostRow = Omit<PersonRef, "left"> &
  Omit<PostCounts, "kinds"> & {
    id: Id
    postId: Id
    /** Null for a deleted post, as its entities are. */
    body: string | null
    entities: Entity[] | null
    /** See `says`. */
    flags: number
    replyToId: Id | null
    rootId: Id | null
    editedAt: Date | null
    /** Null for a deleted post too. */
    quoteOfId: Id | null
    /** What hangs on it, a bit each (db/schema/posts.ts); null for a deleted post. */
    attached: number | null
    groupSlug: string | null
    groupName: string | null
    groupHue: number | null
    kinds: Kinds | null
    repostHandle: string | null
    repostName: string | null
  }

/** What nobody has done yet to a post that was just written. */
export const untouched = {
  ...{ replies: 0, reposts: 0, likes: 0, kinds: null },
  ...{ repostHandle: null, repostName: null, editedAt: null },
} satisfies Partial<PostRow>

/** What is read apart from the rows: what the viewer has to do with the posts, and what hangs on them. */
type Beside = { own?: OwnMarks; attachments: Attachments }

/** One entry of a timeline out of its row and what was read beside it. */
export function toTimelineItem(viewer: { handle: string }, row: PostRow, beside: Beside): TimelineItem {
  const { id, repostHandle: handle, repostName: name } = row
  const post = toPostView(viewer, row, beside)
  return handle !== null && name !== null ? { id, post, repostedBy: { handle, name } } : { id, post }
}

function toPostView(
  viewer: { handle: string },
  row: PostRow,
  { own = noMarks, attachments }: Beside,
): PostView {
  const { postId: id, handle, name, title, department, location, avatarId } = row
  return {
    id,
    author: { handle, name, title, department, location, avatarId, left: says(row, "left") },
    body: row.body ?? "",
    entities: row.entities ?? [],
    createdAt: idTime(id).toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    counts: countsOf(row, own),
    mine: {
      ...{ liked: own.liked.has(id), reaction: own.liked.get(id) ?? null },
      reposted: own.reposted.has(id),
      author: handle === viewer.handle,
      bookmarked: own.bookmarked.has(id),
      pinned: own.pinned === id,
      threadMuted: says(row, "muted"),
    },
    replyTo: answeredBy(row, attachments),
    rootId: row.rootId,
    quote: quoteOf(row, attachments),
    media: attachments.media.get(id) ?? [],
    poll: attachments.polls.get(id) ?? null,
    preview: attachments.previews.get(id) ?? null,
    thread: threadIn(row, attachments),
    deleted: row.body === null,
    group: groupOf(row),
    audience: says(row, "group") ? "group" : "company",
  }
}

function answeredBy({ replyToId: id }: PostRow, { answered }: Attachments): PostView["replyTo"] {
  const handle = id === null ? undefined : answered.get(id)
  return id !== null && handle !== undefined ? { id, handle } : null
}

function quoteOf(row: PostRow, attachments: Attachments): PostView["quote"] {
  const id = attachments === noAttachments ? null : shownBelow(row)
  if (id === null) return null
  const post = attachments.quoted.get(id)
  return post ? { post } : { gone: true }
}

function threadIn({ postId, rootId, body }: PostRow, { threads, quoted }: Attachments): PostView["thread"] {
  const facts = threads.get(rootId ?? postId)
  return facts && body !== null ? toThreadFacts(facts, { isFirst: rootId === null, posts: quoted }) : null
}

function groupOf(row: PostRow): PostView["group"] {
  const { groupSlug: slug, groupName: name, groupHue: hue } = row
  if (slug === null || name === null || hue === null) return null
  const shut = says(row, "archived") ? "archived" : says(row, "banned") ? "banned" : null
  return { slug, name, hue, ...(shut && { shut }) }
}

/** Everybody's rolled-up counts, and on top the viewer's own acts, which they see at once. */
function countsOf(row: PostRow, { pending }: OwnMarks): PostCounts {
  const { replies, reposts, likes } = row
  const own = pending.get(row.postId)
  const kinds = addKinds(row.kinds, own?.kinds ?? null)
  const counts = { replies, reposts, likes, ...(kinds && { kinds }) }
  if (!own) return counts
  return {
    ...counts,
    replies: replies + own.replies,
    reposts: reposts + own.reposts,
    likes: likes + own.likes,
  }
}
