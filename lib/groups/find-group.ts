import "server-only"
import { eq, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import type { Tx } from "@/db"
import { groups } from "@/db/schema/groups"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { type StoredStanding, standingColumns, standingJoin, toStanding } from "./standing"
import type { GroupStanding, GroupVisibility } from "./view"
import { groupVisibleTo } from "./visibility"

/** What an act on a group decides by; the policies take it as it is. */
export type GroupRow = {
  id: Id
  slug: string
  name: string
  visibility: GroupVisibility
  archived: boolean
  approvesPosts: boolean
  membersMayLeave: boolean
  isDefault: boolean
  mine: GroupStanding
}

const group = alias(groups, "g")

const findRow = statement<Omit<GroupRow, "mine"> & StoredStanding>(
  "groups_find",
  sql`select g.id, g.slug, g.name, g.visibility, g.archived_at is not null as "archived", g.approves_posts as "approvesPosts",
        g.members_may_leave as "membersMayLeave", g.is_default as "isDefault", ${standingColumns(me, group)}
      from ${groups} g ${standingJoin(me, group)}
      where g.slug = ${sql.placeholder("slug")} and ${groupVisibleTo(me, group)}`,
)

/**
 * The group at this address as the viewer stands to it. Throws `not_found`, alike for an address that nobody has and
 * for a group that does not exist for the viewer: finding it is the first permission.
 */
export async function getGroupRow(viewer: Viewer, slug: string): Promise<GroupRow> {
  const [row] = await findRow({ viewer: viewer.id, slug })
  if (!row) throw notFound("This group")
  const { id, name, visibility, archived, approvesPosts, membersMayLeave, isDefault } = row
  return {
    ...{ id, slug: row.slug, name, visibility, archived, approvesPosts, membersMayLeave, isDefault },
    mine: toStanding(row),
  }
}

/**
 * The same, with the group's row locked until the transaction ends: who belongs, who leads, who reads and whether it is
 * archived stay as they are meanwhile, and no post is written into it. To be taken before anything is written, or
 * two such acts could wait for each other. Throws `not_found`.
 */
export async function lockGroupRow(tx: Tx, viewer: Viewer, slug: string): Promise<GroupRow> {
  // Found before it is locked: a stranger must not be able to tell a secret group by the wait for its lock.
  const { id } = await getGroupRow(viewer, slug)
  await tx.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).for("update")
  // Read anew: what a competitor committed before letting go of the lock is seen only by a statement that begins now.
  return getGroupRow(viewer, slug)
}
