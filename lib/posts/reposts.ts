import "server-only"
import { sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { PostInput } from "./input"
import { canRepost } from "./policy"
import { afterReaction, type Reacted, react, reactionStatement, reactionValues } from "./reaction"
import type { ReactionView } from "./view"

const { at, rowId } = reactionValues

const deltas = (reposts: 1 | -1) =>
  sql`select post_id, 0 as likes, ${reposts}::int as reposts, null::text as kind, 0 as kind_delta from changed`

const repost = reactionStatement({
  ...{ name: "posts_repost", kind: "repost.created", deltas: deltas(1) },
  write: sql`insert into ${posts} (id, author_id, repost_of_id)
    select ${rowId}::bigint, ${me.id}::bigint, post.id from post where post.deleted_at is null and post.visibility = 0
    on conflict (repost_of_id, author_id) where repost_of_id is not null and deleted_at is null do nothing
    returning id as subject_id, repost_of_id as post_id`,
})

const unrepost = reactionStatement({
  ...{ name: "posts_unrepost", kind: "repost.deleted", deltas: deltas(-1) },
  write: sql`update ${posts} r set deleted_at = ${at}::timestamptz from post
    where r.repost_of_id = post.id and r.author_id = ${me.id} and r.deleted_at is null
    returning r.id as subject_id, r.repost_of_id as post_id`,
})

/**
 * Brings a post to the viewer's followers; reposting a repost reposts its original, and again changes nothing.
 * Throws `not_found`, `conflict` when it was deleted, `forbidden` when it is for a group alone.
 */
export async function repostPost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  const row = await react(repost, viewer, { id })
  if (!canRepost(row)) throw refusal(row)
  return afterReaction(row, {
    counts: { reposts: row.reposts + Number(row.changed) },
    mine: { reposted: true },
  })
}

/** Takes the viewer's repost back; without one it changes nothing. Throws `not_found`. */
export async function unrepostPost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  const row = await react(unrepost, viewer, { id })
  return afterReaction(row, {
    counts: { reposts: row.reposts - Number(row.changed) },
    mine: { reposted: false },
  })
}

function refusal({ deleted }: Reacted): DomainError {
  return deleted
    ? new DomainError("conflict", "This post was deleted, so it can no longer be reposted.")
    : new DomainError("forbidden", "This post is for its group alone. It cannot be reposted to others.")
}
