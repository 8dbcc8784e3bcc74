import "server-only"
import { sql } from "drizzle-orm"
import { likes } from "@/db/schema/posts"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { PostInput } from "./input"
import { canLike } from "./policy"
import { afterReaction, react, reactionStatement, reactionValues } from "./reaction"
import type { ReactionView } from "./view"

const { at } = reactionValues

const like = reactionStatement({
  ...{ name: "posts_like", kind: "like.created", likes: 1, reposts: 0 },
  write: sql`insert into ${likes} (post_id, person_id, created_at)
    select post.id, ${me.id}::bigint, ${at}::timestamptz from post where post.deleted_at is null
    on conflict do nothing returning post_id as subject_id, post_id`,
})

const unlike = reactionStatement({
  ...{ name: "posts_unlike", kind: "like.deleted", likes: -1, reposts: 0 },
  write: sql`delete from ${likes} l using post where l.post_id = post.id and l.person_id = ${me.id}
    returning l.post_id as subject_id, l.post_id`,
})

/** The viewer likes a post; liking it again changes nothing. Throws `not_found`, `conflict` when it was deleted. */
export async function likePost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  const row = await react(like, viewer, id)
  if (!canLike(row)) throw new DomainError("conflict", "This post was deleted, so it can no longer be liked.")
  return afterReaction(row, { counts: { likes: row.likes + Number(row.changed) }, mine: { liked: true } })
}

/** Takes the viewer's like back; without one it changes nothing. Throws `not_found`. */
export async function unlikePost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  const row = await react(unlike, viewer, id)
  return afterReaction(row, { counts: { likes: row.likes - Number(row.changed) }, mine: { liked: false } })
}
