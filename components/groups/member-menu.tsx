"use client"

import { Menu, MenuItem, MenuLine, MenuLink } from "@/components/ui/menu"
import { canAppoint, canBecome, canManage, canRemove } from "@/lib/groups/policy"
import type { GroupMemberRow, GroupRole, GroupView } from "@/lib/groups/view"

type MenuProps = {
  group: GroupView
  member: GroupMemberRow
  anchor: HTMLElement
  onRole: (role: GroupRole) => void
  /** Something grave is wanted, and asked about first. */
  onAsk: (way: "remove" | "ban" | "transfer") => void
  onClose: () => void
}

const offers: readonly { role: GroupRole; label: string }[] = [
  { role: "owner", label: "Make owner" },
  { role: "moderator", label: "Make moderator" },
  { role: "member", label: "Make plain member" },
]

/** What those who lead a group may do about a member, and the company's admins where nobody looks after it. */
export function MemberMenu({ group, member, anchor, onRole, onAsk, onClose }: MenuProps) {
  const offered = canManage(group)
    ? offers
    : offers.filter(({ role }) => role === "owner" && canAppoint(group, member.role))
  const roles = offered.filter(({ role }) => role !== member.role && canBecome(member, role))
  return (
    <Menu anchor={anchor} label={`Manage ${member.name}`} onClose={onClose}>
      <MenuLink icon="person" href={`/people/${member.handle}`}>
        Profile
      </MenuLink>
      {roles.length > 0 && <MenuLine />}
      {roles.map(({ role, label }) => (
        <MenuItem key={role} icon={role === "member" ? "people" : "shield"} onSelect={() => onRole(role)}>
          {label}
        </MenuItem>
      ))}
      {canManage(group) && canBecome(member, "owner") && (
        <MenuItem icon="manager" onSelect={() => onAsk("transfer")}>
          Hand the group over
        </MenuItem>
      )}
      {canRemove(group, member.role) && (
        <>
          <MenuLine />
          <MenuItem icon="sign-out" danger onSelect={() => onAsk("remove")}>
            Remove from group
          </MenuItem>
          <MenuItem icon="block" danger onSelect={() => onAsk("ban")}>
            Ban from group
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
