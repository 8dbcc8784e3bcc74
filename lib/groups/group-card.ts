import "server-only"
import { type SQL, sql } from "drizzle-orm"
import type { Id } from "@/lib/core/ids"
import type { Reader } from "@/lib/people/not-hidden"
import { type StoredStanding, standingColumns, standingJoin, toStanding } from "./standing"
import type { GroupCard, GroupRef } from "./view"

/** A row of a list of groups before it becomes what the browser gets. */
export type StoredCard = Omit<GroupCard, "mine"> & StoredStanding & { id: Id }

/** The columns of a card, for a select from `groups g` with `cardJoin`. */
export function cardColumns(viewer: Reader): SQL {
  return sql`g.id, g.slug, g.name, g.hue, g.visibility, g.description, g.member_count as "members",
    g.archived_at is not null as "archived", ${standingColumns(viewer, g)}`
}

/** What `cardColumns` reads besides the group. */
export function cardJoin(viewer: Reader): SQL {
  return standingJoin(viewer, g)
}

/** `groups` under the name that these parts of statements know it by. */
export const g: Record<"id" | "visibility", SQL> = { id: sql`g.id`, visibility: sql`g.visibility` }

/** A card out of a wider row, leaving behind what is not for the browser. */
export function toGroupCard(row: StoredCard): GroupCard {
  const { description, members, archived } = row
  return { ...toGroupRef(row), description, members, archived, mine: toStanding(row) }
}

/** A label out of a wider row. */
export function toGroupRef({ slug, name, hue, visibility }: GroupRef): GroupRef {
  return { slug, name, hue, visibility }
}
