import type { DirectoryQuery } from "@/components/people/directory-query"
import { sizes } from "@/lib/core/sizes"

type SearchParams = Record<string, string | string[] | undefined>

/** What an address asks of the directory. A page always answers: what nobody can search for is left out. */
export function readQuery({ q, department }: SearchParams): DirectoryQuery {
  return { q: readText(q, sizes.searchText), department: readText(department, 200) }
}

function readText(value: string | string[] | undefined, maxLength: number): string {
  const text = typeof value === "string" ? value.slice(0, maxLength) : ""
  return text.replace(/[\p{Cc}\p{Cs}]/gu, " ").trim()
}
