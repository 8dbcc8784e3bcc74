import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { likes, postCounterDeltas, postCounters, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { type EventKind, eventInsert } from "@/lib/events/record-event"
import { actedOn, type Target } from "./target"
import type { PostCounts, ReactionView } from "./view"

/** The post as it was before the act, and whether the act changed anything. */
export type Reacted = Target &
  PostCounts & { isMine: boolean; liked: boolean; reposted: boolean; changed: boolean }

type Reaction = {
  name: string
  kind: EventKind
  /** What is written, from the CTE `post`; gives `subject_id` (whom the event names) and `post_id`. */
  write: SQL
  /** What one change adds to the post's counts. */
  likes: -1 | 0 | 1
  reposts: -1 | 0 | 1
}

/** Placeholders that `write` may use. `rowId` is a new id for whoever needs one. */
export const reactionValues = {
  at: sql.placeholder("at"),
  rowId: sql.placeholder("rowId"),
}
const { at } = reactionValues

/**
 * A like, a repost or the end of one as a single statement: the row, its delta and its event, and only if something
 * changed, so that repeating it is harmless. A delta instead of an UPDATE: thousands can like one post in a second.
 */
export function reactionStatement({ name, kind, write, ...change }: Reaction) {
  const event = eventInsert(
    {
      ...{ id: sql.placeholder("eventId"), kind, actorId: me.id, at },
      ...{ postId: sql`changed.subject_id`, groupId: sql`post.group_id` },
    },
    sql`changed join post on post.id = changed.post_id`,
  )
  return statement<Reacted>(
    name,
    sql`with post as (${actedOn(me, sql.placeholder("id"))}),
        changed as (${write}),
        counted as (
          insert into ${postCounterDeltas} (post_id, actor_id, likes, reposts)
          select post_id, ${me.id}::bigint, ${change.likes}::smallint, ${change.reposts}::smallint from changed
        ), told as (${event})
        ${stateBefore}`,
  )
}

const stateBefore = sql`select post.id, post.author_id = ${me.id} as "isMine", post.deleted_at is not null as "deleted",
    case post.visibility when 0 then 'company' else 'group' end as "audience",
    coalesce(c.replies, 0) + coalesce(pending.replies, 0) as "replies",
    coalesce(c.reposts, 0) + coalesce(pending.reposts, 0) as "reposts",
    coalesce(c.likes, 0) + coalesce(pending.likes, 0) as "likes",
    exists (select from ${likes} l where l.post_id = post.id and l.person_id = ${me.id}) as "liked",
    exists (select from ${posts} r where r.repost_of_id = post.id and r.author_id = ${me.id} and r.deleted_at is null) as "reposted",
    exists (select from changed) as "changed"
  from post
  left join ${postCounters} c on c.post_id = post.id
  cross join lateral (
    select sum(d.replies)::int as replies, sum(d.reposts)::int as reposts, sum(d.likes)::int as likes
    from ${postCounterDeltas} d where d.actor_id = ${me.id} and d.post_id = post.id
  ) pending`

/** Runs a reaction on a post, or on the original of a repost. Throws `not_found` for what is not for the viewer. */
export async function react(
  run: ReturnType<typeof reactionStatement>,
  viewer: Viewer,
  id: Id,
): Promise<Reacted> {
  const [row] = await run({ viewer: viewer.id, id, rowId: newId(), eventId: newId(), at: now() })
  if (!row) throw notFound("This post")
  return row
}

/** What the viewer sees after the act. */
export function afterReaction(
  row: Reacted,
  { counts, mine }: { counts: Partial<PostCounts>; mine: Partial<ReactionView["mine"]> },
): ReactionView {
  const { id, replies, reposts, likes, liked, reposted, isMine } = row
  return {
    id,
    counts: { replies, reposts, likes, ...counts },
    mine: { liked, reposted, author: isMine, ...mine },
  }
}
