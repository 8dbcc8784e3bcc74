import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { cutPage, pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { toPersonRef } from "@/lib/people/person-ref"
import { readBans, readInvited, readRequests } from "./admission-statements"
import { getGroupRow } from "./find-group"
import { onlyLeads } from "./led-group"
import { canModerate } from "./policy"
import type { GroupPersonPage } from "./view"

type Query = { slug: string; cursor?: string; limit?: number }

/** These three are for those who lead the group. Who asks to join, newest colleagues first. Throw `not_found`, `forbidden`. */
export const listGroupRequests = (viewer: Viewer, query: Query) => listAdmissions(viewer, query, readRequests)

/** Who is kept out of the group. */
export const listGroupBans = (viewer: Viewer, query: Query) => listAdmissions(viewer, query, readBans)

/** Who is invited and has not answered. */
export const listGroupInvitations = (viewer: Viewer, query: Query) =>
  listAdmissions(viewer, query, readInvited)

async function listAdmissions(
  viewer: Viewer,
  query: Query,
  read: typeof readRequests,
): Promise<GroupPersonPage> {
  const before = parseIdCursor(query.cursor)
  const limit = pageLimit(query.limit)
  const group = await getGroupRow(viewer, query.slug)
  if (!canModerate(group)) throw onlyLeads()
  const { items, next } = cutPage(await read({ group: group.id, before, limit: limit + 1 }), limit)
  return {
    items: items.map((row) => ({
      ...toPersonRef(row),
      note: row.note,
      since: row.since.toISOString(),
    })),
    next,
  }
}
