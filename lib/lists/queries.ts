import "server-only"
import { and, asc, desc, eq, lt, sql } from "drizzle-orm"
import { executor } from "@/db"
import { listMembers, lists } from "@/db/schema/lists"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { pageLimit, parseIdCursor } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { getPerson } from "@/lib/people/find-person"
import { notBlocked } from "@/lib/people/not-hidden"
import { rowColumns, toPeoplePage } from "@/lib/people/people-page"
import type { PeoplePage } from "@/lib/people/view"
import { getListRow } from "./find-list"
import type { ListPeopleQuery } from "./input"
import type { ListCard, ListChoice } from "./view"

const card = {
  ...{ id: lists.id, name: lists.name },
  people: sql<number>`(select count(*)::int from ${listMembers} m where m.list_id = ${lists}.id)`,
}

/** The viewer's own lists, by name; at most 50. */
export async function listLists(viewer: Viewer): Promise<ListCard[]> {
  return executor()
    .select(card)
    .from(lists)
    .where(eq(lists.ownerId, viewer.id))
    .orderBy(asc(lists.name), asc(lists.id))
    .limit(sizes.listsOfOne)
}

/** One of the viewer's own lists. Throws `not_found`, alike for a list that nobody has and for somebody else's. */
export async function getList(viewer: Viewer, { id }: { id: Id }): Promise<ListCard> {
  const row = await getListRow(viewer, id)
  const [list] = await executor().select(card).from(lists).where(eq(lists.id, row.id))
  if (!list) throw notFound("This list")
  return list
}

/** The viewer's own lists, by name, each with whether it holds this person. Throws `not_found` for the person. */
export async function listChoices(viewer: Viewer, { handle }: { handle: string }): Promise<ListChoice[]> {
  const person = await getPerson(viewer, handle)
  const has = sql<boolean>`exists (select from ${listMembers} m where m.list_id = ${lists}.id and m.person_id = ${person.id})`
  return executor()
    .select({ ...card, has })
    .from(lists)
    .where(eq(lists.ownerId, viewer.id))
    .orderBy(asc(lists.name), asc(lists.id))
    .limit(sizes.listsOfOne)
}

/** Who is on one of the viewer's lists, newest colleagues first, without those blocked either way. Throws `not_found`. */
export async function listPeopleOn(viewer: Viewer, query: ListPeopleQuery & { id: Id }): Promise<PeoplePage> {
  const list = await getListRow(viewer, query.id)
  const before = parseIdCursor(query.cursor)
  const limit = pageLimit(query.limit)
  const shown = listMembers.personId
  const rows = await executor()
    .select(rowColumns(viewer))
    .from(listMembers)
    .innerJoin(people, eq(people.id, shown))
    .where(and(eq(listMembers.listId, list.id), lt(shown, before), notBlocked(viewer, shown)))
    .orderBy(desc(shown))
    .limit(limit + 1)
  return toPeoplePage(viewer, { rows, limit })
}
