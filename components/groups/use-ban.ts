"use client"

import { useAct } from "@/components/ui/use-act"
import { banMemberAction } from "@/lib/groups/actions"

/** Keeps somebody out of a group, member or not; what `BanDialog` asks about first. */
export function useBan(slug: string) {
  const { isActing, act } = useAct()
  const ban = ({ handle, name }: { handle: string; name: string }) =>
    act(() => banMemberAction({ slug, handle }), { done: `${name} is banned from the group.` })
  return { isActing, ban }
}
