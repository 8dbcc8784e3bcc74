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
 * What is listed when the page is read anew after an act. Everybody stays where they stood, so that the reader does too;
 * whoever the first page does not name any more is gone, unless it only ends before them, and whoever is new there
 * stands behind the one before them.
 */
export function keptMembers({ newest, initial, items, gone }: Known): GroupMemberRow[] {
  const newer = new Map(newest.items.map((member) => [member.handle, member]))
  const first = initial.items.map(({ handle }) => handle)
  const reached = first.indexOf(newest.items.at(-1)?.handle ?? "")
  const missing = new Set(reached === -1 ? first : first.slice(0, reached))
  const stays = ({ handle }: GroupMemberRow) =>
    newer.has(handle) || (newest.next !== null && !missing.has(handle) && !gone.has(handle))
  const listed = items.filter(stays).map((member) => newer.get(member.handle) ?? member)
  const known = new Set(listed.map(({ handle }) => handle))
  for (const [index, member] of newest.items.entries()) {
    if (known.has(member.handle)) continue
    const before = newest.items[index - 1]?.handle
    listed.splice(listed.findIndex(({ handle }) => handle === before) + 1, 0, member)
  }
  return listed
}
