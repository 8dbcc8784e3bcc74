import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { pollVoters } from "@/db/schema/polls"
import { likes, postEdits, posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { visibleTo } from "./visibility"

/** A post as it stands before its author changes it. */
export type EditedRow = {
  id: Id
  body: string
  entities: Entity[]
  editedAt: Date | null
  deleted: boolean
  attached: number
  replyToId: Id | null
  quoteOfId: Id | null
  groupId: Id | null
  groupSlug: string | null
}

const id = sql.placeholder("id")
const post = alias(posts, "p")

// Locked as a whole: whoever answers, reposts or quotes it in this moment comes either before the change or after it.
const lock = statement<EditedRow>(
  "posts_lock_own",
  sql`select p.id, p.body, p.entities, p.edited_at as "editedAt", p.attached, p.deleted_at is not null as "deleted",
        p.reply_to_id as "replyToId", p.quote_of_id as "quoteOfId", p.group_id as "groupId",
        (select place.slug from ${groups} place where place.id = p.group_id) as "groupSlug"
      from ${posts} p
      where p.id = ${id} and p.author_id = ${me.id} and p.repost_of_id is null and ${visibleTo(me, post)}
      for update of p`,
)

/**
 * The viewer's own post or reply, locked until the transaction ends. Throws `not_found` for a repost, for what others
 * wrote, and for what the viewer can no longer read.
 */
export async function lockOwnPost(viewer: Viewer, postId: Id): Promise<EditedRow> {
  const [row] = await lock({ viewer: viewer.id, id: postId })
  if (!row) throw notFound("This post")
  return row
}

const find = statement<{ versions: number; isAnswered: boolean }>(
  "posts_traces",
  sql`select (select count(*)::int from ${postEdits} e where e.post_id = ${id}) as "versions",
        exists (select from ${posts} r where r.reply_to_id = ${id} and r.author_id <> ${me.id})
          or exists (select from ${likes} l where l.post_id = ${id} and l.person_id <> ${me.id})
          or exists (select from ${posts} r where r.repost_of_id = ${id} and r.author_id <> ${me.id}
            and r.deleted_at is null)
          or exists (select from ${posts} q where q.quote_of_id = ${id} and q.author_id <> ${me.id}
            and q.deleted_at is null)
          or exists (select from ${pollVoters} v where v.post_id = ${id} and v.person_id <> ${me.id}) as "isAnswered"`,
)

/** How many versions the history of the viewer's post holds, and whether anybody else has answered it in some way. */
export async function findTraces(
  viewer: Viewer,
  postId: Id,
): Promise<{ versions: number; isAnswered: boolean }> {
  const [row] = await find({ viewer: viewer.id, id: postId })
  return row ?? { versions: 0, isAnswered: false }
}
