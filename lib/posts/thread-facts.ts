import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import { replyPolicyOf } from "@/lib/core/reply-policy"
import { mayAnswer } from "./reply-permission"
import type { PostView, QuotedPost, ThreadFacts } from "./view"

/** What there is to say of a thread as the database gives it, in JSON. */
export type ThreadValue = Omit<ThreadFacts, "replyPolicy" | "answer" | "tail"> & {
  replyPolicy: 0 | 1 | 2 | 3
  tailId: Id | null
  tailCount: number
}

/**
 * What is special about the threads of these first posts, each under the id of its first post; ordinary threads have
 * no row. For readers of a post in the thread: they may read all of it. The posts that it names are read with those that
 * are quoted: their ids stand in `named`.
 */
export function threadFacts(viewer: { id: Placeholder }, ids: SQL): SQL {
  return sql`select root.id, array[root.answer_id, root.tail_id] as named, json_build_object(
      'question', root.is_question, 'answerId', root.answer_id::text, 'closed', root.closed_at is not null,
      'replyPolicy', root.reply_policy, 'mayReply', ${mayAnswer(viewer)},
      'leads', root.author_id = ${viewer.id} or exists (select from ${groupMembers} lead
        where lead.person_id = ${viewer.id} and lead.group_id = root.group_id and lead.role > 0),
      'tailCount', root.tail_count, 'tailId', root.tail_id::text) as value
    from unnest(${ids}) asked (id) join ${posts} root on root.id = asked.id
    where root.is_question or root.reply_policy > 0 or root.closed_at is not null or root.tail_count > 0`
}

/** The facts as a post of the thread shows them: the answer and the end of the author's own thread on the first post alone. */
export function toThreadFacts(
  { tailId, tailCount, replyPolicy, ...facts }: ThreadValue,
  { isFirst, posts: shown }: { isFirst: boolean; posts: ReadonlyMap<Id, QuotedPost> },
): PostView["thread"] {
  const named = (id: Id | null) => (isFirst && id !== null ? (shown.get(id) ?? null) : null)
  const tail = named(tailId)
  return {
    ...{ ...facts, replyPolicy: replyPolicyOf(replyPolicy) },
    answer: named(facts.answerId),
    tail: tail && { post: tail, count: tailCount },
  }
}

/** The first post of the thread that a post stands in, where there may be something to say of it. */
export function threadOf({ postId, rootId, attached }: Asked): Id | null {
  return rootId ?? (((attached ?? 0) & threadBit) === 0 ? null : postId)
}

type Asked = { postId: Id; rootId: Id | null; attached: number | null }

/** Beside the bits of `posts.attached` in a row of the hydration: there is something to say of the thread that the post begins. */
export const threadBit = 8

/** The bit for a row of `posts`, whose columns it takes from `table`. */
export const threadBitOf = (
  table: SQL,
): SQL => sql`case when ${table}.is_question or ${table}.reply_policy > 0
  or ${table}.closed_at is not null or ${table}.tail_count > 0 then 8 else 0 end`
