import { type SQL, sql } from "drizzle-orm"
import type { PostRow } from "./post-row"

/** What a row of the hydration says in one number, because every column of it is written, sent and parsed for itself. */
type Flagged = Pick<PostRow, "visibility" | "left" | "threadMuted" | "groupShut" | "attached">

/** The bits as `rowFlags` has them; from the seventh on: what hangs on the post. */
const bits = { group: 1, left: 2, muted: 4, archived: 8, banned: 16, deleted: 32 } as const
const attachedShift = 6

type Conditions = Record<keyof Omit<typeof bits, "group"> | "visibility" | "attached", SQL>

/** The number, out of what stands in the row; `attached` is the sum of its bits. */
export function rowFlags({ visibility, left, muted, archived, banned, deleted, attached }: Conditions): SQL {
  return sql`${visibility} + case when ${left} then 2 else 0 end + case when ${muted} then 4 else 0 end
    + case when ${archived} then 8 when ${banned} then 16 else 0 end
    + case when ${deleted} then 32 else (${attached}) << 6 end`
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
