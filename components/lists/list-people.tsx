"use client"

import { PeopleList } from "@/components/people/people-list"
import { EmptyState } from "@/components/ui/empty-state"
import type { ListCard } from "@/lib/lists/view"
import type { PeoplePage } from "@/lib/people/view"
import { ListActions } from "./list-actions"
import { RemoveFromListButton } from "./remove-from-list-button"

/** Who is on a list, and what its owner does with it. */
export function ListPeople({ list, initial }: { list: ListCard; initial: PeoplePage }) {
  return (
    <>
      <ListActions list={list} />
      <PeopleList
        path={`/api/lists/${list.id}/people`}
        label={`People on ${list.name}`}
        initial={initial}
        action={(person) => <RemoveFromListButton list={list} person={person} />}
        empty={<EmptyState>Nobody is on this list yet. They are not told when you add them.</EmptyState>}
      />
    </>
  )
}
