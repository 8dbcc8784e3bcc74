import "server-only"
import { sql } from "drizzle-orm"
import { transaction } from "@/db"
import { postPreviews } from "@/db/schema/link-previews"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { eventInsert } from "@/lib/events/record-event"
import { fetchPreview } from "@/lib/link-previews/fetch-preview"
import type { Site } from "@/lib/link-previews/site"

const atOnce = 200

// In the order of their ids: two of these at once would otherwise wait for each other.
const findWaiting = statement<{ id: Id }>(
  "posts_without_their_preview",
  sql`select p.id from ${postPreviews} wanted join ${posts} p on p.id = wanted.post_id
    where wanted.preview_id = ${sql.placeholder("previewId")} and p.deleted_at is null and p.attached & 4 = 0
    order by p.id limit ${atOnce}::int for update of p`,
)

const event = eventInsert(
  {
    ...{ id: sql`named.event_id`, kind: "post.attached", actorId: sql`shown.author_id` },
    ...{ postId: sql`shown.id`, groupId: sql`shown.group_id`, at: sql.placeholder("at") },
  },
  sql`shown join named on named.id = shown.id`,
)

const show = statement<{ id: Id }>(
  "posts_show_preview",
  sql`with named as (
        select * from unnest(${sql.placeholder("ids")}::bigint[], ${sql.placeholder("eventIds")}::bigint[]) as n (id, event_id)
      ), shown as (
        update ${posts} p set attached = p.attached | 4 from named where p.id = named.id
        returning p.id, p.author_id, p.group_id
      ), told as (${event})
      select id from shown`,
)

/**
 * The job "previews.fetch": looks at a page, shows it in every post that links to it, and tells the pages on which those
 * are open. Harmless to repeat.
 */
export async function showPreview(wanted: { previewId: Id; personId: Id }, site?: Site): Promise<void> {
  const isReady = await fetchPreview(wanted, site)
  while (isReady && (await showSome(wanted.previewId)) === atOnce);
}

async function showSome(previewId: Id): Promise<number> {
  return transaction(async () => {
    const ids = (await findWaiting({ previewId })).map(({ id }) => id)
    if (ids.length > 0) await show({ ids, eventIds: ids.map(() => newId()), at: now() })
    return ids.length
  })
}
