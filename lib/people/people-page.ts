import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { follows } from "@/db/schema/follows"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import { toPersonRef } from "./person-ref"
import type { PeoplePage, PersonRef, PersonRow } from "./view"

/** A row of a list of people before it becomes what the browser gets. */
export type StoredPersonRow = PersonRef & { id: Id; bio: string; following: boolean }
type Read<Row> = { rows: Row[]; limit: number; cursorOf?: (last: Row) => string }

/** The columns of a row in a list of people, for a select from `people`. */
export function rowColumns(viewer: Viewer) {
  const { id, handle, name, title, department, location, avatarId, bio } = people
  const left: SQL<boolean> = sql`${people.state} = 'deactivated'`
  const following: SQL<boolean> = sql`exists (select from ${follows} f where f.follower_id = ${viewer.id} and f.followee_id = ${people.id})`
  return { id, handle, name, title, department, location, avatarId, bio, left, following }
}

/** A page of rows read with one more than `limit`: the surplus row only says that there is a next page. */
export function toPeoplePage<Row extends StoredPersonRow>(
  viewer: Viewer,
  { rows, limit, cursorOf }: Read<Row>,
): PeoplePage {
  const { items, next } = cutPage(rows, limit, cursorOf)
  return { items: items.map((row) => toPersonRow(viewer, row)), next }
}

function toPersonRow(viewer: Viewer, row: StoredPersonRow): PersonRow {
  const mine = { self: row.id === viewer.id, following: row.following }
  return { ...toPersonRef(row), bio: row.bio, mine }
}
