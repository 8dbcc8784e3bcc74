/** Which groups are asked for; an empty text asks for all of them. */
export type GroupsFilter = { scope: GroupsScope; q: string }
export type GroupsScope = "mine" | "all" | "department"

/** The address of the page that answers a query. */
export function groupsAddress({ scope, q }: GroupsFilter): string {
  const text = new URLSearchParams({ ...(scope !== "mine" && { scope }), ...(q && { q }) }).toString()
  return text ? `/groups?${text}` : "/groups"
}

/** The address of the rows that answer it. */
export function groupRows({ scope, q }: GroupsFilter): string {
  return `/api/groups?${new URLSearchParams({ scope, ...(q && { q }) })}`
}
