"use client"

import { PersonSkeletons } from "@/components/people/person-skeletons"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import { EmptyState } from "@/components/ui/empty-state"
import { usePages } from "@/components/ui/use-pages"
import type { GroupMemberPage, GroupMemberRow, GroupView } from "@/lib/groups/view"
import { MemberRow } from "./member-row"

type MembersProps = { group: GroupView; q: string; initial: GroupMemberPage }

const handleOf = ({ handle }: GroupMemberRow) => handle

/** Who belongs to a group, those who lead it first. */
export function GroupMembers({ group, q, initial }: MembersProps) {
  const path = `/api/groups/${group.slug}/members${q && `?q=${encodeURIComponent(q)}`}`
  const { items, ...list } = usePages(path, initial, handleOf)
  // The list keeps its first page for as long as it reads the same; the rows are to know that they were read anew.
  const fresh = new Map(initial.items.map((member) => [member.handle, member]))
  if (items.length === 0 && !list.hasMore)
    return (
      <EmptyState
        action={
          <a className="button" href={`/groups/${group.slug}/members`}>
            Show all members
          </a>
        }
      >
        {q ? `No member was found for “${q}”. Try a part of the name.` : "Nobody is here."}
      </EmptyState>
    )
  return (
    <>
      <ul aria-label="Members" aria-busy={list.isLoading}>
        {items.map((member) => (
          <MemberRow
            key={`${member.handle} ${member.role}`}
            group={group}
            member={fresh.get(member.handle) ?? member}
          />
        ))}
      </ul>
      <TimelineEnd
        {...list}
        skeletons={<PersonSkeletons count={3} />}
        count={items.length}
        end="That is everybody."
      />
    </>
  )
}
