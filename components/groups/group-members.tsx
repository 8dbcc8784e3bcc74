"use client"

import { useState } from "react"
import { PersonSkeletons } from "@/components/people/person-skeletons"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import { EmptyState } from "@/components/ui/empty-state"
import { usePages } from "@/components/ui/use-pages"
import type { GroupMemberPage, GroupMemberRow, GroupView } from "@/lib/groups/view"
import { keptMembers } from "./kept-members"
import { MemberRow } from "./member-row"

type MembersProps = { group: GroupView; q: string; initial: GroupMemberPage }

const handleOf = ({ handle }: GroupMemberRow) => handle

/** Who belongs to a group, those who lead it first. */
export function GroupMembers(props: MembersProps) {
  return <MemberList key={`${props.group.slug} ${props.q}`} {...props} />
}

function MemberList({ group, q, initial }: MembersProps) {
  const path = `/api/groups/${group.slug}/members${q && `?q=${encodeURIComponent(q)}`}`
  const { items, takeOut, ...list } = useKeptMembers(path, initial)
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
            key={member.handle}
            group={group}
            member={member}
            onGone={() => takeOut(member.handle)}
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

/** The pages that the reader has come to stay when the page is read anew after an act. */
function useKeptMembers(path: string, newest: GroupMemberPage) {
  const [initial] = useState(newest)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const { items, ...list } = usePages(path, initial, handleOf)
  const takeOut = (handle: string) => setGone((known) => new Set([...known, handle]))
  return { ...list, items: keptMembers({ newest, initial, items, gone }), takeOut }
}
