import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { likes, postCounterDeltas, postCounters, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { addKinds, type Kinds } from "@/lib/core/kinds"
import { type EventKind, eventInsert } from "@/lib/events/record-event"
import { actedOn, type Target } from "./target"
import type { PostCounts, ReactionView } from "./view"

/** The post as it was before the act, and whether the act changed anything. */
export type Reacted = Target &
  Required<Omit<PostCounts, "kinds">> & {
    kinds: Kinds | null
    /** What the viewer gave or took back, which `kinds` does not hold yet. */
    pendingKinds: Kinds | null
    isMine: boolean
    /** The viewer's own, null for none. */
    reaction: string | null
    reposted: boolean
    changed: boolean
  }

type Reaction = {
  name: string
  kind: EventKind | SQL
  /** CTEs that `write` and `deltas` go by; from the CTE `post`, each followed by a comma. */
  before?: SQL
  /** What is written, from the CTE `post`; gives `subject_id` (whom the event names) and `post_id`. */
  write: SQL
  /** What that adds to the post's counts, from the CTE `changed`: post_id, likes, reposts, kind, kind_delta. */
  deltas: SQL
}

/** Placeholders that `write` may use. `rowId` is a new id for whoever needs one, `given` the kind of a reaction. */
export const reactionValues = {
  at: sql.placeholder("at"),
  rowId: sql.placeholder("rowId"),
  given: sql.placeholder("given"),
}
const { at } = reactionValues

/**
 * A like, a repost or the end of one as a single statement: the row, its delta and its event, and only if something
 * changed, so that repeating it is harmless. A delta instead of an UPDATE: thousands can like one post in a second.
 */
export function reactionStatement({ name, kind, before = sql``, write, deltas }: Reaction) {
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
        ${before}
        changed as (${write}),
        counted as (
          insert into ${postCounterDeltas} (post_id, actor_id, likes, reposts, kind, kind_delta)
          select delta.post_id, ${me.id}::bigint, delta.likes, delta.reposts, delta.kind, delta.kind_delta
          from (${deltas}) delta
          where delta.likes <> 0 or delta.reposts <> 0 or delta.kind is not null
        ), told as (${event})
        ${stateBefore}`,
  )
}

const stateBefore = sql`select post.id, post.author_id = ${me.id} as "isMine", post.deleted_at is not null as "deleted",
    case post.visibility when 0 then 'company' else 'group' end as "audience",
    coalesce(c.replies, 0) + coalesce(pending.replies, 0) as "replies",
    coalesce(c.reposts, 0) + coalesce(pending.reposts, 0) as "reposts",
    coalesce(c.likes, 0) + coalesce(pending.likes, 0) as "likes",
    c.kinds, (
      select jsonb_object_agg(own.kind, own.given) from (
        select d.kind, sum(d.kind_delta) as given from ${postCounterDeltas} d
        where d.actor_id = ${me.id} and d.post_id = post.id and d.kind is not null group by d.kind
      ) own
    ) as "pendingKinds",
    (select l.kind from ${likes} l where l.post_id = post.id and l.person_id = ${me.id}) as "reaction",
    exists (select from ${posts} r where r.repost_of_id = post.id and r.author_id = ${me.id} and r.deleted_at is null) as "reposted",
    exists (select from changed) as "changed"
  from post
  left join ${postCounters} c on c.post_id = post.id
  cross join lateral (
    select sum(d.replies)::int as replies, sum(d.reposts)::int as reposts, sum(d.likes)::int as likes
    from ${postCounterDeltas} d where d.actor_id = ${me.id} and d.post_id = post.id
  ) pending`

/**
 * Runs a reaction on a post, or on the original of a repost. `given` is the kind of reaction, where one is given.
 * Throws `not_found` for what is not for the viewer.
 */
export async function react(
  run: ReturnType<typeof reactionStatement>,
  viewer: Viewer,
  { id, given }: { id: Id; given?: string },
): Promise<Reacted> {
  const values = { viewer: viewer.id, id, given, rowId: newId(), eventId: newId(), at: now() }
  const [row] = await run(values)
  if (!row) throw notFound("This post")
  return row
}

type After = {
  counts?: Partial<Pick<PostCounts, "likes" | "reposts">>
  /** What the act added to the kinds of reactions. */
  kinds?: Kinds
  mine: { reaction?: string | null; reposted?: boolean }
}

/** What the viewer sees after the act. */
export function afterReaction(row: Reacted, { counts, kinds: added, mine }: After): ReactionView {
  const { id, replies, reposts, likes, isMine } = row
  const { reaction = row.reaction, reposted = row.reposted } = mine
  const kinds = addKinds(addKinds(row.kinds, row.pendingKinds), added ?? null)
  return {
    id,
    counts: { replies, reposts, likes, ...counts, ...(kinds && { kinds }) },
    mine: { liked: reaction !== null, reaction, reposted, author: isMine },
  }
}
