import "server-only"
import type { Id } from "@/lib/core/ids"
import {
  searchAllGroups,
  searchNextGroups,
  walkDepartmentGroups,
  walkGroups,
  walkOwnGroups,
} from "./directory-statements"
import type { StoredCard } from "./group-card"
import type { groupScopes } from "./input"

type Reading = {
  viewer: Id
  scope: (typeof groupScopes)[number]
  /** The viewer's. */
  department: string
  /** LIKE patterns that the search text must all match. */
  patterns: string[]
  afterName: string
  afterId: Id
  limit: number
}

/**
 * The next `limit` groups by name. A search walks on in the order of names first; only one that this does not fill asks
 * the trigram index, so that neither a word that every group has nor one that none has is slow.
 */
export async function readDirectory({ scope, department, ...reading }: Reading): Promise<StoredCard[]> {
  if (scope === "mine") return walkOwnGroups(reading)
  if (scope === "department") return department === "" ? [] : walkDepartmentGroups({ ...reading, department })
  const rarest = reading.patterns.toSorted((a, b) => b.length - a.length)[0]
  if (rarest === undefined) return walkGroups(reading)
  const rows = await searchNextGroups(reading)
  return rows.length === reading.limit ? rows : searchAllGroups({ ...reading, rarest })
}
