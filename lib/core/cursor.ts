import { DomainError } from "./errors"
import { type Id, IdInput, maxId } from "./ids"
import { isStorableText } from "./text/storable"

/** One page of a list: `next` is the cursor of the following page, null at the end. */
export type Page<T> = { items: T[]; next: string | null }

const pageSize = 20
/** The longest page that may be asked for. */
export const maxPageSize = 50

/** How many items a page holds: what was asked for, within bounds. */
export function pageLimit(wanted = pageSize): number {
  return Math.min(wanted, maxPageSize)
}

/** A page of rows read with one more than `limit`: the surplus row only says that there is a next page. */
export function cutPage<Row extends { id: Id }>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => string = ({ id }) => id,
): Page<Row> {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, next: last ? cursorOf(last) : null }
}

const refusal = () => new DomainError("invalid", "This page link is not valid. Start again from the top.")

/** A cursor over ids, from outside: validated, never trusted. Absent means the newest. */
export function parseIdCursor(text: string | null | undefined): Id {
  if (!text) return maxId
  const parsed = IdInput.safeParse(text)
  if (!parsed.success) throw refusal()
  return parsed.data
}

/** A cursor over (text, id), for lists in order of a name. */
export function encodeNameCursor(name: string, id: Id): string {
  return Buffer.from(JSON.stringify([name, id])).toString("base64url")
}

/** Reads a (text, id) cursor from outside; null when there is none. Throws `invalid` for anything else. */
export function parseNameCursor(text: string | null | undefined): { name: string; id: Id } | null {
  if (!text) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"))
    if (!Array.isArray(parsed) || parsed.length !== 2) throw refusal()
    const [name, id] = parsed
    if (typeof name !== "string" || name.length > 200 || !isStorableText(name)) throw refusal()
    return { name, id: IdInput.parse(id) }
  } catch {
    throw refusal()
  }
}
