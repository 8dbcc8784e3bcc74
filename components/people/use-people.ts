"use client"

import { usePages } from "@/components/ui/use-pages"
import type { PeoplePage, PersonRow } from "@/lib/people/view"

const handleOf = ({ handle }: PersonRow) => handle

/** The pages of a list of people, the first of them from the server's HTML. */
export function usePeople(path: string, initial: PeoplePage) {
  const { items, ...list } = usePages(path, initial, handleOf)
  return { people: items, ...list }
}
