import type { GroupsFilter } from "@/components/groups/groups-filter"
import { sizes } from "@/lib/core/sizes"
import { groupScopes } from "@/lib/groups/input"

type SearchParams = Record<string, string | string[] | undefined>

/** What an address asks of the groups. A page always answers: what nobody can search for is left out. */
export function readQuery({ q, scope }: SearchParams): GroupsFilter {
  return { scope: groupScopes.find((each) => each === scope) ?? "mine", q: readSearch(q) }
}

/** A text to search for out of an address. */
export function readSearch(value: string | string[] | undefined): string {
  const text = typeof value === "string" ? value.slice(0, sizes.searchText) : ""
  return text.replace(/[\p{Cc}\p{Cs}]/gu, " ").trim()
}
