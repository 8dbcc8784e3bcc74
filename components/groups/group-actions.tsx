"use client"

import { lazy } from "react"
import { Icon } from "@/components/ui/icon"
import { MenuButton } from "@/components/ui/menu-button"
import { canLeave, canManage } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { LeaveButton } from "./leave-button"
import { MembershipButton } from "./membership-button"

const GroupMenu = lazy(() => import("./group-menu").then((file) => ({ default: file.GroupMenu })))

/** What the reader can do about the group whose page it is. */
export function GroupActions({ group }: { group: GroupView }) {
  return (
    <div className="flex items-center gap-2">
      {canManage(group) && (
        <a
          className="icon-button"
          href={`/groups/${group.slug}/settings`}
          aria-label="Group settings"
          title="Group settings"
        >
          <Icon name="settings" />
        </a>
      )}
      <MenuButton label="More">{(menu) => <GroupMenu group={group} {...menu} />}</MenuButton>
      {canLeave(group) && <LeaveButton group={group} />}
      {!group.mine.invited && <MembershipButton group={group} className="button button-primary" />}
    </div>
  )
}
