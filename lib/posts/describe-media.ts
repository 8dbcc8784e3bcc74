import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { media } from "@/db/schema/media"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { notFound } from "@/lib/core/errors"
import { type Id, newId } from "@/lib/core/ids"
import { eventInsert } from "@/lib/events/record-event"
import type { DescribeMediaInput } from "@/lib/media/input"
import { visibleTo } from "./visibility"

const post = alias(posts, "p")
const texts = sql`${sql.placeholder("alt")}::text, ${sql.placeholder("focusX")}::smallint, ${sql.placeholder("focusY")}::smallint`

const event = eventInsert(
  {
    ...{ id: sql.placeholder("eventId"), kind: "post.attached", actorId: me.id, at: sql.placeholder("at") },
    ...{ postId: sql`changed.post_id`, groupId: sql`mine.group_id` },
  },
  sql`changed join mine on mine.post_id = changed.post_id`,
)

const describe = statement<{ id: Id }>(
  "posts_describe_media",
  sql`with mine as (
        select m.id, m.post_id, p.group_id from ${media} m left join ${posts} p on p.id = m.post_id
        where m.id = ${sql.placeholder("id")} and m.owner_id = ${me.id}
          and (m.post_id is null or (p.deleted_at is null and ${visibleTo(me, post)}))
      ), changed as (
        update ${media} m set (alt, focus_x, focus_y) = (${texts}) from mine
        where m.id = mine.id and (m.alt, m.focus_x, m.focus_y) is distinct from (${texts})
        returning m.post_id
      ), told as (${event})
      select id from mine`,
)

/**
 * Says what is to be seen on the viewer's own image, and what must stay in sight when it is cut; also once it is
 * posted, and then open pages show it. The same again changes nothing. Throws `not_found`.
 */
export async function describeMedia(viewer: Viewer, input: DescribeMediaInput): Promise<{ id: Id }> {
  const { id, alt, focusX, focusY } = input
  const [row] = await describe({
    viewer: viewer.id,
    ...{ id, alt, focusX, focusY, eventId: newId(), at: now() },
  })
  if (!row) throw notFound("This image")
  return { id: row.id }
}
