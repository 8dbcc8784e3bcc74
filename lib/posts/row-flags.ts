import { type SQL, sql } from "drizzle-orm"
import type { PostRow } from "./post-row"

/** What a row of the hydration says in one number, because every column of it is written, sent and parsed for itself. */
type Flagged = Pick<PostRow, "visibility" | "left" | "threadMuted" | "groupShut" | "attached">

const bits = { group: 1, left: 2, muted: 4, archived: 8, banned: 16, deleted: 32 } as const
/** From here on: what hangs on the post. */
const attachedShift = 6

const bit = (condition: SQL, name: keyof typeof bits) =>
  sql`case when ${condition} then ${sql.raw(String(bits[name]))} else 0 end`

type Conditions = {
  visibility: SQL
  left: SQL
  muted: SQL
  archived: SQL
  banned: SQL
  deleted: SQL
  attached: SQL
}

/** The number, out of what stands in the row; `attached` is the sum of its bits. */
export function rowFlags({ visibility, attached, ...rest }: Conditions): SQL {
  return sql`${visibility} + ${bit(rest.left, "left")} + ${bit(rest.muted, "muted")}
    + case when ${rest.archived} then ${sql.raw(String(bits.archived))} when ${rest.banned} then ${sql.raw(String(bits.banned))} else 0 end
    + case when ${rest.deleted} then ${sql.raw(String(bits.deleted))} else (${attached}) << ${sql.raw(String(attachedShift))} end`
}

/** What the number says. */
export function readFlags(flags: number): Flagged {
  const has = (name: keyof typeof bits) => (flags & bits[name]) !== 0
  return {
    visibility: has("group") ? 1 : 0,
    left: has("left"),
    threadMuted: has("muted"),
    groupShut: has("archived") ? "archived" : has("banned") ? "banned" : null,
    attached: has("deleted") ? null : flags >> attachedShift,
  }
}

export type Flags = keyof Flagged
