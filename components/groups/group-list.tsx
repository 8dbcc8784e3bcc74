"use client"

import type { ReactNode } from "react"
import { PersonSkeletons } from "@/components/people/person-skeletons"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import { usePages } from "@/components/ui/use-pages"
import type { GroupCard, GroupPage } from "@/lib/groups/view"
import { GroupItem } from "./group-item"

const slugOf = ({ slug }: GroupCard) => slug

type ListProps = {
  /** The JSON route of the list, with its query. */
  path: string
  initial: GroupPage
  empty: ReactNode
}

/** Groups by name: the first page from the server, the rest as the reader goes. */
export function GroupList({ path, initial, empty }: ListProps) {
  const { items, ...list } = usePages(path, initial, slugOf)
  if (items.length === 0 && !list.hasMore) return empty
  return (
    <>
      <ul aria-label="Groups" aria-busy={list.isLoading}>
        {items.map((group) => (
          <GroupItem key={group.slug} group={group} />
        ))}
      </ul>
      <TimelineEnd
        {...list}
        skeletons={<PersonSkeletons count={3} />}
        count={items.length}
        end="That is every group here."
      />
    </>
  )
}
