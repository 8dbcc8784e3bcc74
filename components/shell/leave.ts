import { forgetDrafts } from "@/components/composer/draft-store"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"

let isLeaving = false
let hasEnded = false

/** Signs out by the action, then leaves. Refused, everything stays as it was: the session, the page and the drafts. */
export async function leave(signOut: () => Promise<Result<unknown>>): Promise<void> {
  isLeaving = true
  const outcome = await tryAction(signOut)
  if (!outcome.ok && outcome.error.code !== "unauthenticated" && !hasEnded) {
    isLeaving = false
    return showToast(`You are still signed in. ${outcome.error.message}`)
  }
  forgetDrafts()
  // A full load: nothing of this person stays in the memory of the page.
  location.assign("/api/auth/signed-out")
}

/**
 * When the session ends, here or elsewhere, the page leaves with it; drafts stay, and signing in leads back here. One
 * that is leaving already goes its own way: two ways at once can cancel each other.
 */
export function leaveWithSession(): void {
  hasEnded = true
  if (!isLeaving) location.reload()
}
