import "server-only"
import { sql } from "drizzle-orm"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { actedOn } from "./target"

/** The first post of a thread, locked, as whoever leads it finds it. */
export type LedThread = {
  id: Id
  groupId: Id | null
  deleted: boolean
  isQuestion: boolean
  answerId: Id | null
  closed: boolean
  /** The viewer wrote it. */
  isAuthor: boolean
  /** The viewer wrote it, or leads the group that it is in. */
  leads: boolean
  /** The post that was asked for was deleted. */
  isAskedGone: boolean
  isAskedReply: boolean
}

const lock = statement<LedThread>(
  "posts_lock_thread",
  sql`select root.id, root.group_id as "groupId", root.deleted_at is not null as "deleted",
        root.is_question as "isQuestion", root.answer_id as "answerId", root.closed_at is not null as "closed",
        root.author_id = ${me.id} as "isAuthor",
        root.author_id = ${me.id} or exists (select from ${groupMembers} lead
          where lead.person_id = ${me.id} and lead.group_id = root.group_id and lead.role > 0) as "leads",
        asked.deleted_at is not null as "isAskedGone", asked.root_id is not null as "isAskedReply"
      from (${actedOn(me, sql.placeholder("id"))}) asked join ${posts} root on root.id = coalesce(asked.root_id, asked.id)
      for no key update of root`,
)

/**
 * The thread that a post stands in, locked until the transaction ends, for somebody who leads it: the author of its first
 * post, or a moderator of its group. Throws `not_found` for a post that is not for the viewer, `forbidden` with these
 * words for everybody else, `conflict` when its first post was deleted.
 */
export async function lockLedThread(viewer: Viewer, id: Id, refusal: string): Promise<LedThread> {
  const [thread] = await lock({ viewer: viewer.id, id })
  if (!thread) throw notFound("This post")
  if (!thread.leads) throw new DomainError("forbidden", refusal)
  if (thread.deleted) throw new DomainError("conflict", "The first post of this conversation was deleted.")
  return thread
}
