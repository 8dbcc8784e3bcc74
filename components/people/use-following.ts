"use client"

import { useCallback, useSyncExternalStore } from "react"
import { createKeyedStore } from "@/components/ui/keyed-store"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { followAction, unfollowAction } from "@/lib/follows/actions"

const following = createKeyedStore<boolean>()

/** Whether the reader follows somebody, the same wherever the person is shown; changed at once, rolled back if refused. */
export function useFollowing(handle: string, received: boolean) {
  const subscribe = useCallback((listener: () => void) => following.subscribe(handle, listener), [handle])
  const isFollowing = useSyncExternalStore(
    subscribe,
    () => following.get(handle) ?? received,
    () => received,
  )
  const toggle = useCallback(() => void setFollowing(handle, !isFollowing), [handle, isFollowing])
  return { isFollowing, toggle }
}

/** A block has ended the following, whatever was chosen before. */
export function noteUnfollowed(handle: string): void {
  following.set(handle, false)
}

async function setFollowing(handle: string, wanted: boolean): Promise<void> {
  following.set(handle, wanted)
  const outcome = await tryAction<unknown>(() =>
    wanted ? followAction({ handle }) : unfollowAction({ handle }),
  )
  if (outcome.ok) return
  if (following.get(handle) === wanted) following.set(handle, !wanted)
  showToast(outcome.error.message)
}
