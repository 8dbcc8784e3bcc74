"use client"

import { createContext, type ReactNode, useContext, useEffect } from "react"
import { setPlace } from "@/components/composer/audience-place"
import { canPost } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { HoldGroup } from "./hold-group"
import { LedGroupProvider } from "./led-group-context"

const GroupPageContext = createContext<GroupView | null>(null)

/** Tells what stands on a group's page which group it is; a post begun there is for that group. */
export function GroupPageProvider({ group, children }: { group: GroupView; children: ReactNode }) {
  const { slug, name, hue, visibility } = group
  const isOpen = canPost(group)
  // By its parts: a page that is read anew must not undo whom the reader has chosen meanwhile.
  useEffect(
    () => setPlace(isOpen ? { slug, name, hue, visibility } : null),
    [slug, name, hue, visibility, isOpen],
  )
  return (
    <GroupPageContext value={group}>
      <HoldGroup group={group} />
      <LedGroupProvider group={group}>{children}</LedGroupProvider>
    </GroupPageContext>
  )
}

/** The group whose page it is, null elsewhere. */
export const useGroupPage = () => useContext(GroupPageContext)
