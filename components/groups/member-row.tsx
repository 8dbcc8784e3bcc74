"use client"

import { useState } from "react"
import { PersonRow } from "@/components/people/person-row"
import type { GroupMemberRow, GroupRole, GroupView } from "@/lib/groups/view"
import { RoleMark } from "./group-facts"
import { canActOn, MemberActions } from "./member-actions"

type RowProps = { group: GroupView; member: GroupMemberRow; onGone: () => void }
/** What the reader did, and to which answer of the server: a newer answer undoes it. */
type Change = { of: GroupMemberRow; role: GroupRole | null }

/** A member, what they are in the group, and for those who lead it what they may do about it. */
export function MemberRow({ group, member, onGone }: RowProps) {
  // What is done to one row changes that row alone: a long list stays where the reader is.
  const [change, setChange] = useState<Change | null>(null)
  const role = change?.of === member ? change.role : member.role
  if (role === null) return null
  const shown = { ...member, role }

  function follow(role: GroupRole | null) {
    setChange({ of: member, role })
    if (role === null) onGone()
  }

  return (
    <PersonRow
      person={shown}
      note={
        <>
          {role !== "member" && <RoleMark role={role} />}
          {member.byRule && <span className="role-mark">By rule</span>}
        </>
      }
      action={
        canActOn(group, shown) ? <MemberActions group={group} member={shown} onChange={follow} /> : undefined
      }
    />
  )
}
