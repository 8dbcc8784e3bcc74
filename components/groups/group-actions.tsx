"use client"

import { lazy, Suspense, useState } from "react"
import { Icon } from "@/components/ui/icon"
import { canLeave, canManage } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { LeaveButton } from "./leave-button"
import { MembershipButton } from "./membership-button"

const GroupMenu = lazy(() => import("./group-menu").then((file) => ({ default: file.GroupMenu })))

/** What the reader can do about the group whose page it is. */
export function GroupActions({ group }: { group: GroupView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
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
      <button
        type="button"
        className="icon-button"
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="more" />
      </button>
      {anchor && (
        <Suspense>
          <GroupMenu group={group} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
      {canLeave(group) && <LeaveButton group={group} />}
      {!group.mine.invited && <MembershipButton group={group} className="button button-primary" />}
    </div>
  )
}
