import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { events } from "@/db/schema/events"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"

/**
 * Everything that can happen. `postId` is the post, reply or repost itself; `personId` the other person: who is
 * followed, hidden or changed, whose sessions ended, whose membership or waiting post it is, or who let a new post
 * in; `groupId` is set for what happens to a group or in it.
 */
export type EventKind =
  | "post.created"
  | "post.edited"
  /** What hangs on it changed: an image can be shown, or is described otherwise, or the page that it links to was looked at. */
  | "post.attached"
  | "post.deleted"
  /** The thread that `postId` begins was closed or opened, has an answer or none, ends elsewhere, or takes answers of others. */
  | "thread.changed"
  | "reply.created"
  | "repost.created"
  | "repost.deleted"
  /** Somebody voted in the poll of `postId`, told at most once a second in the name of its author, so that nobody is named. */
  | "poll.voted"
  | "poll.closed"
  | "like.created"
  | "like.deleted"
  /** One reaction took the place of another. */
  | "like.changed"
  | "follow.created"
  | "follow.deleted"
  | "hide.created"
  | "hide.deleted"
  | "profile.updated"
  | "group.created"
  | "group.updated"
  /** More people may know or read it than before. */
  | "group.opened"
  /** Fewer people may. */
  | "group.closed"
  | "group.archived"
  | "group.restored"
  | "group.requested"
  | "group.invited"
  | "group.joined"
  /** Somebody left, was removed or was banned. */
  | "group.left"
  | "group.role"
  /** A waiting post was let in or declined. */
  | "group.decided"
  /** A waiting post of `personId` is out: it is `postId`, or waits for a moderator of its group. */
  | "outgoing.posted"
  /** It could not be posted when it was due. */
  | "outgoing.failed"
  | "session.ended"
  | "person.suspended"

type NewEvent = {
  kind: EventKind
  actorId: Id
  postId?: Id | null
  personId?: Id | null
  groupId?: Id | null
}

type OrSql<T> = { [K in keyof T]: T[K] | Placeholder | SQL }

/** Writes what happened in the caller's transaction: told to live viewers if, and only if, that commits. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx.execute(eventInsert({ ...event, id: newId(), at: now() }))
}

/**
 * The same as an INSERT to compose into a larger statement (`with e as (...)`); every field may be a placeholder
 * of a prepared one, or a column of `from`. With `from`, one event a row of it: none if nothing was changed.
 */
export function eventInsert(event: OrSql<NewEvent & { id: Id; at: Date }>, from?: SQL): SQL {
  const { id, kind, actorId, postId = null, personId = null, groupId = null, at } = event
  return sql`insert into ${events} (id, kind, actor_id, post_id, person_id, group_id, at)
    select ${id}::bigint, ${kind}, ${actorId}::bigint, ${postId}::bigint, ${personId}::bigint, ${groupId}::bigint,
      ${at}::timestamptz ${from && sql`from ${from}`}`
}
