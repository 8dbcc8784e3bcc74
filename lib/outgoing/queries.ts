import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { groups } from "@/db/schema/groups"
import { outgoingPosts } from "@/db/schema/outgoing"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { groupVisibleTo } from "@/lib/groups/visibility"
import { listOwnMedia } from "@/lib/media/list-own-media"
import { notBlocked } from "@/lib/people/not-hidden"
import { visibleTo } from "@/lib/posts/visibility"
import { type OutgoingRow, toOutgoingView } from "./outgoing-row"
import type { OutgoingView } from "./view"

const parent = alias(posts, "parent")
const place = alias(groups, "place")

// Its author's own words, with what they may see now of the post that it answers and of the group that it is for.
const read = statement<OutgoingRow>(
  "outgoing_read",
  sql`select o.id, o.contents->0->>'body' as "body", o.contents->0->'media' as "media",
        o.contents->0->'poll' as "poll", (o.contents->0->>'question')::boolean as "question",
        o.contents->0->>'replyPolicy' as "replyPolicy", o.contents->0->'more' as "more", o.publish_at as "publishAt", o.is_scheduled as "scheduled", o.failure,
        o.contents->0->>'replyTo' as "replyToId", answered.handle as "replyToHandle",
        o.contents->0->>'quoteOf' as "quoteOf", o.contents->0->>'group' is not null as "isForGroup", place.slug, place.name, place.visibility
      from ${outgoingPosts} o
      left join ${posts} asked on asked.id = (o.contents->0->>'replyTo')::bigint
      left join ${posts} parent on parent.id = coalesce(asked.repost_of_id, asked.id) and parent.deleted_at is null
        and ${visibleTo(me, parent)} and ${notBlocked(me, sql`parent.author_id`)}
      left join ${people} answered on answered.id = parent.author_id
      left join ${groups} place on place.id = coalesce(parent.group_id,
          (select named.id from ${groups} named where named.slug = o.contents->0->>'group'))
        and ${groupVisibleTo(me, place)}
      where o.author_id = ${me.id}
        and ((${sql.placeholder("pending")}::boolean and not o.is_scheduled)
          or (not ${sql.placeholder("pending")}::boolean and (o.is_scheduled or o.failure is not null)))
      order by o.failure is null, o.publish_at, o.id limit 100`,
)

/** What the viewer has just sent and can still take back, or what came to nothing then; soonest first. */
export async function listPending(viewer: Viewer): Promise<OutgoingView[]> {
  return present(viewer, await read({ viewer: viewer.id, pending: true }))
}

/** The viewer's posts that wait for their time, soonest first; on top those that could not be posted. At most 100. */
export async function listScheduled(viewer: Viewer): Promise<OutgoingView[]> {
  return present(viewer, await read({ viewer: viewer.id, pending: false }))
}

/** With what hangs on any of them in one more statement. */
async function present(viewer: Viewer, rows: readonly OutgoingRow[]): Promise<OutgoingView[]> {
  const ids = rows.flatMap(({ media }) => media ?? [])
  const found = ids.length === 0 ? [] : await listOwnMedia(viewer, { ids })
  const known = new Map(found.map((media) => [media.id, media]))
  return rows.map((row) => toOutgoingView(row, known))
}
