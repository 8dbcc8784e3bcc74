import "server-only"
import { sql } from "drizzle-orm"
import { likes } from "@/db/schema/posts"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"
import type { Kinds } from "@/lib/core/kinds"
import { plainLike } from "@/lib/core/reactions"
import type { PostInput, ReactInput } from "./input"
import { canLike } from "./policy"
import { afterReaction, type Reacted, react, reactionStatement, reactionValues } from "./reaction"
import type { ReactionView } from "./view"

const { at, given } = reactionValues

// What the viewer has given so far is locked before it is replaced, so that each change of a count says truly from what.
// Whoever gives their first twice at once finds nothing to lock: then the second of the two changes nothing.
const give = reactionStatement({
  name: "posts_react",
  kind: sql`case when exists (select from before) then 'like.changed' else 'like.created' end`,
  before: sql`before as materialized (
      select l.kind from ${likes} l join post on post.id = l.post_id where l.person_id = ${me.id} for update of l
    ),`,
  write: sql`insert into ${likes} as own (post_id, person_id, kind, created_at)
    select post.id, ${me.id}::bigint, ${given}::text, ${at}::timestamptz from post
    where post.deleted_at is null and (select count(*) from before) >= 0
    on conflict (post_id, person_id) do update set kind = excluded.kind
      where own.kind <> excluded.kind and exists (select from before)
    returning own.post_id as subject_id, own.post_id`,
  deltas: sql`select changed.post_id, 1 - (select count(*) from before)::int as likes, 0 as reposts,
      nullif(${given}::text, ${plainLike}) as kind, (${given}::text <> ${plainLike})::int as kind_delta from changed
    union all select changed.post_id, 0, 0, before.kind, -1 from changed, before where before.kind <> ${plainLike}`,
})

const takeBack = reactionStatement({
  ...{ name: "posts_unlike", kind: "like.deleted" },
  write: sql`delete from ${likes} l using post where l.post_id = post.id and l.person_id = ${me.id}
    returning l.post_id as subject_id, l.post_id, l.kind`,
  deltas: sql`select post_id, -1 as likes, 0 as reposts, nullif(kind, ${plainLike}) as kind,
    -(kind <> ${plainLike})::int as kind_delta from changed`,
})

/**
 * The viewer reacts to a post in one of the company's ways, and no longer in another; the same again changes nothing.
 * Throws `not_found`, `invalid` for a way that the company does not have, `conflict` when the post was deleted.
 */
export async function reactToPost(viewer: Viewer, { id, kind }: ReactInput): Promise<ReactionView> {
  if (!readEnv().REACTIONS.some((reaction) => reaction.kind === kind))
    throw new DomainError("invalid", "Your company has no such reaction.")
  const row = await giveOnce(viewer, { id, kind })
  if (!canLike(row)) throw new DomainError("conflict", "This post was deleted, so it can no longer be liked.")
  const isNew = row.reaction === null
  const added = row.changed ? { ...counted(row.reaction, -1), ...counted(kind, 1) } : undefined
  return afterReaction(row, {
    counts: { likes: row.likes + Number(row.changed && isNew) },
    ...{ kinds: added, mine: { reaction: kind } },
  })
}

/** The viewer likes a post, the plainest reaction. Throws `not_found`, `conflict` when it was deleted. */
export async function likePost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  return reactToPost(viewer, { id, kind: plainLike })
}

/** Takes the viewer's reaction back, whichever it was; without one it changes nothing. Throws `not_found`. */
export async function unlikePost(viewer: Viewer, { id }: PostInput): Promise<ReactionView> {
  const row = await react(takeBack, viewer, { id })
  return afterReaction(row, {
    counts: { likes: row.likes - Number(row.changed) },
    ...{ kinds: row.changed ? counted(row.reaction, -1) : undefined, mine: { reaction: null } },
  })
}

/** Once more where another first reaction of theirs came in between: now there is one to replace. */
async function giveOnce(viewer: Viewer, { id, kind }: ReactInput): Promise<Reacted> {
  const row = await react(give, viewer, { id, given: kind })
  if (row.changed || row.deleted || row.reaction === kind) return row
  return react(give, viewer, { id, given: kind })
}

const counted = (kind: string | null, count: number): Kinds =>
  kind === null || kind === plainLike ? {} : { [kind]: count }
