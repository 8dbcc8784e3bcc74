import "server-only"
import { sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import type { Queryable } from "@/db/connection"
import { groups } from "@/db/schema/groups"
import { statement } from "@/db/statement"
import type { Id } from "@/lib/core/ids"
import { groupReadableBy, groupVisibleTo } from "@/lib/groups/visibility"
import type { Delivery } from "@/lib/realtime/authority"
import type { LoggedEvent } from "@/lib/realtime/read-events"

type Row = { eventId: Id; slug: string; readable: boolean; personIds: Id[] }

const viewer = { id: sql`viewer.id` }
const group = alias(groups, "g")

// Whose membership or waiting post it is hears of that alone. A group that has closed is told to everybody: it may be on
// their pages, which have to let go of it, and until then it existed for everybody; whoever has left is told as well.
// Only its address is told.
const find = statement<Row>(
  "live_group_audience",
  sql`select told.event_id as "eventId", g.slug, ${groupReadableBy(viewer, group)} as "readable",
        array_agg(viewer.id) as "personIds"
      from unnest(${sql.placeholder("eventIds")}::bigint[], ${sql.placeholder("groupIds")}::bigint[],
          ${sql.placeholder("concerned")}::bigint[], ${sql.placeholder("farewells")}::boolean[])
          as told(event_id, group_id, concerned_id, is_farewell)
        join ${groups} g on g.id = told.group_id
        cross join lateral (
          select told.concerned_id as id where told.concerned_id is not null
          union all
          select other.id from unnest(${sql.placeholder("personIds")}::bigint[]) as other(id)
          where told.concerned_id is null
        ) viewer
      where told.is_farewell or ${groupVisibleTo(viewer, group)}
      group by 1, 2, 3`,
)

/**
 * Who of these people hear of each change of a group or of their own membership, and whether they may read the group
 * at this moment: open pages let go of what they may not, and show anew what has changed.
 */
export async function findGroupAudience(
  connection: Queryable,
  events: readonly LoggedEvent[],
  personIds: readonly Id[],
): Promise<Delivery[]> {
  const listening = new Set(personIds)
  // A rule can make thousands of memberships at once; nearly all of them are of people without an open page.
  const told = events.filter(({ kind, personId }) => !isPersonal(kind) || listening.has(personId ?? ""))
  if (told.length === 0) return []
  const rows = await find(
    {
      eventIds: told.map(({ id }) => id),
      groupIds: told.map(({ groupId }) => groupId),
      concerned: told.map(({ kind, personId }) => (isPersonal(kind) ? personId : null)),
      farewells: told.map(({ kind }) => kind === "group.closed" || isMembership(kind)),
      personIds,
    },
    connection,
  )
  return rows.map(({ eventId, slug, readable, personIds: hearing }) => ({
    eventId,
    personIds: hearing,
    event: { type: "group", data: { slug, readable } },
  }))
}

const isMembership = (kind: LoggedEvent["kind"]) => kind === "group.joined" || kind === "group.left"
const isPersonal = (kind: LoggedEvent["kind"]) => isMembership(kind) || kind === "group.decided"
