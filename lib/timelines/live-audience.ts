import "server-only"
import { sql } from "drizzle-orm"
import type { Queryable } from "@/db/connection"
import { follows } from "@/db/schema/follows"
import { groupMembers, groups } from "@/db/schema/groups"
import { listMembers, lists } from "@/db/schema/lists"
import { people } from "@/db/schema/people"
import { posts } from "@/db/schema/posts"
import { threadChoices } from "@/db/schema/threads"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import { notHidden } from "@/lib/people/not-hidden"
import { visibleTo } from "@/lib/posts/visibility"
import type { Delivery } from "@/lib/realtime/authority"
import type { LoggedEvent } from "@/lib/realtime/read-events"
import type { LiveEvent, LiveOutgoing } from "@/lib/realtime/view"
import { notMuted } from "./feeds/not-muted"
import { findGroupAudience } from "./live-groups"

type Row = {
  eventId: Id
  id: Id
  rootId: Id | null
  replyToId: Id | null
  handle: string
  avatarId: Id | null
  name: string
  group: string | null
  forEveryone: boolean
  forHome: boolean
  mine: boolean
  lists: Id[] | null
  personIds: Id[]
}

const viewer = { id: sql`viewer.id` }
const isMember = sql`(select 1 from ${groupMembers} m where m.person_id = viewer.id and m.group_id = p.group_id and not m.is_muted) is not null`
const isFollower = sql`(select 1 from ${follows} f where f.follower_id = viewer.id and f.followee_id = p.author_id) is not null`

// What home shows is said by lib/timelines/feeds/home.ts; scalar sub-selects keep this a probe per viewer. Whose lists an
// author is on, and who has muted the thread, is looked up once a post: of each list only its owner is told.
const find = statement<Row>(
  "live_audience",
  sql`with told as materialized (
        select * from unnest(${sql.placeholder("eventIds")}::bigint[], ${sql.placeholder("postIds")}::bigint[],
            ${sql.placeholder("removals")}::boolean[], ${sql.placeholder("letIn")}::boolean[])
          as told(event_id, post_id, is_removal, was_let_in)
      ), listed as materialized (
        select told.event_id, l.owner_id, array_agg(l.id order by l.id) as ids
        from told join ${posts} p on p.id = told.post_id
          join ${listMembers} m on m.person_id = p.author_id join ${lists} l on l.id = m.list_id
        where p.visibility = 0 and p.reply_to_id is null and l.owner_id = any(${sql.placeholder("personIds")}::bigint[])
        group by 1, 2
      ), muting as materialized (
        select told.event_id, choice.person_id
        from told join ${posts} p on p.id = told.post_id left join ${posts} original on original.id = p.repost_of_id
          join ${threadChoices} choice on choice.root_id = coalesce(original.root_id, original.id, p.root_id, p.id)
        where choice.choice = 'muted' and choice.person_id = any(${sql.placeholder("personIds")}::bigint[])
      )
      select seen.*, author.handle, author.name, author.avatar_id as "avatarId", place.slug as "group" from (
        select told.event_id as "eventId", p.id, p.root_id as "rootId", p.reply_to_id as "replyToId", p.author_id,
          p.group_id, p.visibility = 0 and p.repost_of_id is null as "forEveryone",
          p.author_id = viewer.id and not told.was_let_in as mine,
          muting.person_id is null and ((p.visibility = 0 and (p.kind = 1 or p.author_id = viewer.id or ${isFollower})
            and ${notMuted(viewer, sql`p.group_id`)}) or ${isMember}) as "forHome",
          own.ids as "lists", array_agg(viewer.id) as "personIds"
        from told join ${posts} p on p.id = told.post_id
          left join ${posts} original on original.id = p.repost_of_id
          cross join unnest(${sql.placeholder("personIds")}::bigint[]) as viewer(id)
          left join listed own on own.event_id = told.event_id and own.owner_id = viewer.id
          left join muting on muting.event_id = told.event_id and muting.person_id = viewer.id
        where ${visibleTo(viewer, { visibility: sql`p.visibility`, groupId: sql`p.group_id` })}
          and ${notHidden(viewer, sql`p.author_id`)}
          and (told.is_removal or (p.deleted_at is null and (original.id is null or (original.deleted_at is null
            and ${visibleTo(viewer, { visibility: sql`original.visibility`, groupId: sql`original.group_id` })}
            and ${notHidden(viewer, sql`original.author_id`)}))))
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
      ) seen join ${people} author on author.id = seen.author_id
      left join ${groups} place on place.id = seen.group_id`,
)

/** Who of these people may hear of each event at this moment, and in what words. The order means nothing. */
export async function findLiveAudience(
  connection: Queryable,
  events: readonly LoggedEvent[],
  personIds: readonly Id[],
): Promise<Delivery[]> {
  const ofPosts = events.filter(({ kind, postId }) => postId !== null && !isOutgoing(kind))
  const ofGroups = events.filter(({ postId, groupId }) => postId === null && groupId !== null)
  const posts = ofPosts.length > 0 ? await findPostAudience(connection, ofPosts, personIds) : []
  const groups = ofGroups.length > 0 ? await findGroupAudience(connection, ofGroups, personIds) : []
  return [...posts, ...groups, ...tellAuthors(events, personIds)]
}

/** What has become of a waiting post concerns its author alone. */
function tellAuthors(events: readonly LoggedEvent[], personIds: readonly Id[]): Delivery[] {
  return events.flatMap(({ id, kind, personId, postId }): Delivery[] => {
    if (!isOutgoing(kind) || personId === null || !personIds.includes(personId)) return []
    const data = outgoingState(kind, postId)
    return [{ eventId: id, personIds: [personId], event: { type: "outgoing", data } }]
  })
}

const isOutgoing = (kind: LoggedEvent["kind"]) => kind === "outgoing.posted" || kind === "outgoing.failed"

function outgoingState(kind: LoggedEvent["kind"], postId: Id | null): LiveOutgoing {
  if (kind === "outgoing.failed") return { state: "failed" }
  return postId === null ? { state: "queued" } : { state: "posted", postId }
}

/**
 * Who of these people may hear of each event, and in what words: each is told only of posts that a feed would show
 * them at this moment. People of one answer share one delivery.
 */
async function findPostAudience(
  connection: Queryable,
  events: readonly LoggedEvent[],
  personIds: readonly Id[],
): Promise<Delivery[]> {
  const kinds = new Map(events.map((event) => [event.id, event.kind]))
  const rows = await find(
    {
      eventIds: events.map((event) => event.id),
      postIds: events.map((event) => event.postId),
      removals: events.map((event) => isRemoval(event.kind)),
      letIn: events.map((event) => event.kind === "post.created" && event.personId !== null),
      personIds,
    },
    connection,
  )
  return rows.flatMap((row) => {
    const event = toLiveEvent(kinds.get(row.eventId), row)
    return event ? [{ eventId: row.eventId, personIds: row.personIds, event }] : []
  })
}

const isRemoval = (kind: LoggedEvent["kind"] | undefined) =>
  kind === "post.deleted" || kind === "repost.deleted"

const isChange = (kind: LoggedEvent["kind"] | undefined) => kind !== undefined && changes.has(kind)

const changes: ReadonlySet<LoggedEvent["kind"]> = new Set([
  ...(["post.edited", "post.attached", "thread.changed", "poll.voted", "poll.closed"] as const),
])

function toLiveEvent(kind: LoggedEvent["kind"] | undefined, row: Row): LiveEvent | null {
  const { id, rootId, replyToId, handle, name, avatarId, group, lists } = row
  if (isRemoval(kind)) return { type: "removed", data: { id } }
  if (isChange(kind)) return { type: "edited", data: { id } }
  const author = { handle, name, avatarId }
  const mine = row.mine ? { mine: true as const } : {}
  if (rootId !== null && replyToId !== null)
    return { type: "reply", data: { id, rootId, replyToId, author, ...mine } }
  const feeds = [...(row.forEveryone ? ["everyone" as const] : []), ...(row.forHome ? ["home" as const] : [])]
  if (feeds.length === 0 && group === null && lists === null) return null
  const places = { ...(group !== null && { group }), ...(lists !== null && { lists }) }
  return { type: "post", data: { id, feeds, author, ...places, ...mine } }
}
