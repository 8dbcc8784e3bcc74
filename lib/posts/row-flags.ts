import { type SQL, sql } from "drizzle-orm"

/**
 * What a row of a post says with yes or no, as the bits of one number: every column of the hydration is written, sent
 * and parsed for itself. They stand in `rowFlags` as they do here.
 */
const bits = { group: 1, left: 2, muted: 4, archived: 8, banned: 16 } as const

type Conditions = Record<"visibility" | "left" | "muted" | "archived" | "banned", SQL>

/** The number, out of what stands in the row. */
export function rowFlags({ visibility, left, muted, archived, banned }: Conditions): SQL {
  return sql`${visibility} + case when ${left} then 2 else 0 end + case when ${muted} then 4 else 0 end
    + case when ${archived} then 8 when ${banned} then 16 else 0 end`
}

/** Whether the row says this. */
export function says(row: { flags: number }, flag: keyof typeof bits): boolean {
  return (row.flags & bits[flag]) !== 0
}
