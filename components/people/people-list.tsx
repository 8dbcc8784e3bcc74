"use client"

import type { ReactNode } from "react"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import type { PeoplePage, PersonRow as Person } from "@/lib/people/view"
import { PersonRow } from "./person-row"
import { PersonSkeletons } from "./person-skeletons"
import { usePeople } from "./use-people"

type ListProps = {
  /** The JSON route of the list, with its query. */
  path: string
  label: string
  initial: PeoplePage
  empty: ReactNode
  /** What each row offers in place of following. */
  action?: (person: Person) => ReactNode
}

/** A list of people: the first page from the server, the rest as the reader goes. */
export function PeopleList({ path, label, initial, empty, action }: ListProps) {
  const { people, ...list } = usePeople(path, initial)
  if (people.length === 0 && !list.hasMore) return empty
  return (
    <>
      <ul aria-label={label} aria-busy={list.isLoading}>
        {people.map((person) => (
          <PersonRow key={person.handle} person={person} action={action?.(person)} />
        ))}
      </ul>
      <TimelineEnd
        {...list}
        skeletons={<PersonSkeletons count={3} />}
        count={people.length}
        end="That is everybody."
      />
    </>
  )
}
