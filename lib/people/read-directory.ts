import "server-only"
import type { Id } from "@/lib/core/ids"
import { searchPeople, walkDepartment, walkPeople } from "./directory-statements"
import type { StoredPersonRow } from "./people-page"

type Reading = {
  viewer: Id
  department: string | null
  /** LIKE patterns that the search text must all match. */
  patterns: string[]
  afterName: string
  afterId: Id
  limit: number
}

/**
 * The next `limit` people by name. Walks on in the order of names first; only a search that this does not fill asks the
 * trigram index, so that neither a word that everybody has nor one that nobody has is slow.
 */
export async function readDirectory(reading: Reading): Promise<StoredPersonRow[]> {
  const rows = reading.department === null ? await walkPeople(reading) : await walkDepartment(reading)
  const rarest = reading.patterns.toSorted((a, b) => b.length - a.length)[0]
  if (rarest === undefined || rows.length === reading.limit) return rows
  return searchPeople({ ...reading, rarest })
}
