import { EmptyState } from "@/components/ui/empty-state"
import type { PeoplePage } from "@/lib/people/view"
import { type DirectoryQuery, directoryRows } from "./directory-query"
import { PeopleList } from "./people-list"

/** The people who answer the query, by name. */
export function Directory({ query, initial }: { query: DirectoryQuery; initial: PeoplePage }) {
  const path = directoryRows(query)
  return (
    <PeopleList
      key={path}
      path={path}
      label="People"
      initial={initial}
      empty={
        <EmptyState
          action={
            <a className="button" href="/people">
              Show everybody
            </a>
          }
        >
          {query.q ? `Nobody was found for “${query.q}”` : "Nobody was found"}
          {query.department && ` in ${query.department}`}. Try a part of the name, or another department.
        </EmptyState>
      }
    />
  )
}
