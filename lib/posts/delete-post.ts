import "server-only"
import { sql } from "drizzle-orm"
import { transaction } from "@/db"
import { people } from "@/db/schema/people"
import { postCounterDeltas, posts, postTags } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { now, seconds } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { eventInsert } from "@/lib/events/record-event"
import { enqueue } from "@/lib/jobs/enqueue"
import { settleThread } from "./follow-up"
import type { PostInput } from "./input"

/** How long after its deletion a post's text is erased from the tables; views hide it at once. */
const purgeAfterMs = seconds(60)

const id = sql.placeholder("id")
const at = sql.placeholder("at")

const event = eventInsert(
  {
    ...{ id: sql.placeholder("eventId"), kind: "post.deleted", actorId: me.id, at },
    ...{ postId: sql`gone.id`, groupId: sql`gone.group_id` },
  },
  sql`gone`,
)

// Scoping is the permission: nobody else's post, and no repost, is ever met by the UPDATE.
const remove = statement<{ gone: boolean }>(
  "posts_delete",
  sql`with mine as (
        select id, deleted_at from ${posts} where id = ${id} and author_id = ${me.id} and repost_of_id is null
      ), gone as (
        update ${posts} p set deleted_at = ${at}::timestamptz from mine
        where p.id = mine.id and p.deleted_at is null returning p.id, p.reply_to_id, p.group_id
      ), reposts as (
        update ${posts} r set deleted_at = ${at}::timestamptz from gone
        where r.repost_of_id = gone.id and r.deleted_at is null
      ), untagged as (
        delete from ${postTags} t using gone where t.post_id = gone.id
      ), unpinned as (
        update ${people} self set pinned_post_id = null from gone
        where self.id = ${me.id} and self.pinned_post_id = gone.id
      ), counted as (
        insert into ${postCounterDeltas} (post_id, actor_id, replies)
        select gone.reply_to_id, ${me.id}::bigint, -1 from gone where gone.reply_to_id is not null
      ), told as (${event})
      select exists (select from gone) as "gone" from mine`,
)

/**
 * Deletes the viewer's own post: its text is gone from every view at once and from the tables a minute later, its
 * reposts, tags and its place on the profile vanish, its replies stay under a tombstone, and a question that it answered waits again. Again it changes nothing. Throws `not_found`.
 */
export async function deletePost(viewer: Viewer, input: PostInput): Promise<{ id: Id }> {
  return transaction(async (tx) => {
    const [row] = await remove({ viewer: viewer.id, id: input.id, eventId: newId(), at: now() })
    if (!row) throw notFound("This post")
    if (row.gone) {
      await settleThread(tx, viewer, input.id)
      const runAt = new Date(now().getTime() + purgeAfterMs)
      await enqueue(tx, "posts.purge", { postId: input.id }, { runAt })
    }
    return { id: input.id }
  })
}
