"use client"

import { useState } from "react"
import { PersonRow } from "@/components/people/person-row"
import type { GroupMemberRow, GroupView } from "@/lib/groups/view"
import { RoleMark } from "./group-facts"
import { canActOn, MemberActions } from "./member-actions"

type RowProps = { group: GroupView; member: GroupMemberRow }

/** A member, what they are in the group, and for those who lead it what they may do about it. */
export function MemberRow({ group, member }: RowProps) {
  // What is done to one row changes that row alone: a long list stays where the reader is.
  const [role, setRole] = useState<GroupMemberRow["role"] | null>(member.role)
  if (role === null) return null
  const shown = { ...member, role }
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
        canActOn(group, shown) ? <MemberActions group={group} member={shown} onChange={setRole} /> : undefined
      }
    />
  )
}
