import "server-only"
import { encodeNameCursor, parseNameCursor } from "@/lib/core/cursor"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { type StoredMember, searchMembers, searchNextMembers, walkMembers } from "./member-statements"
import { roleNumber, roleOf } from "./standing"
import { groupRoles } from "./view"

type Reading = {
  viewer: Id
  group: Id
  /** Whether the viewer leads the group. */
  leads: boolean
  /** LIKE patterns that the search text must all match. */
  patterns: string[]
  cursor: string | undefined
  limit: number
}

/** The next `limit` members, as `readDirectory` of lib/people reads people: in order first, by trigrams if that is short. */
export async function readMembers({ cursor, ...reading }: Reading): Promise<StoredMember[]> {
  const from = { ...reading, ...parseMemberCursor(cursor) }
  const rarest = reading.patterns.toSorted((a, b) => b.length - a.length)[0]
  if (rarest === undefined) return walkMembers(from)
  const rows = await searchNextMembers(from)
  return rows.length === reading.limit ? rows : searchMembers({ ...from, rarest })
}

/** The cursor behind a member: role and id, which is the order of the list. */
export function memberCursor({ role, id }: Pick<StoredMember, "role" | "id">): string {
  return encodeNameCursor(roleOf(role), id)
}

function parseMemberCursor(text: string | undefined): { afterRole: number; afterId: Id } {
  const cursor = parseNameCursor(text)
  if (cursor === null) return { afterRole: groupRoles.length, afterId: "0" }
  const role = groupRoles.find((known) => known === cursor.name)
  if (role === undefined)
    throw new DomainError("invalid", "This page link is not valid. Start again from the top.")
  return { afterRole: roleNumber(role), afterId: cursor.id }
}
