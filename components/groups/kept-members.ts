import type { GroupMemberPage, GroupMemberRow } from "@/lib/groups/view"

type Known = {
  /** The first page as the server says it now. */
  newest: GroupMemberPage
  /** The first page as it stood when the list was opened. */
  initial: GroupMemberPage
  /** All pages as they were when they came, the first among them. */
  items: readonly GroupMemberRow[]
  /** Whom the reader has taken out of the group, by handle. */
  gone: ReadonlySet<string>
}

/**
 * What is listed when the page is read anew after an act: its first page is what the server says now, so whoever is
 * missing there is missing, and of what came before only those stay whom that page does not reach any more.
 */
export function keptMembers({ newest, initial, items, gone }: Known): GroupMemberRow[] {
  if (newest.next === null) return newest.items
  const said = new Set(newest.items.map(({ handle }) => handle))
  const first = initial.items.map(({ handle }) => handle)
  const reached = first.indexOf(newest.items.at(-1)?.handle ?? "")
  const replaced = new Set(reached === -1 ? first : first.slice(0, reached))
  const kept = ({ handle }: GroupMemberRow) => !said.has(handle) && !replaced.has(handle) && !gone.has(handle)
  return [...newest.items, ...items.filter(kept)]
}
