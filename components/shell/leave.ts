import { forgetDrafts } from "@/components/composer/draft-store"
import { saveAllNow } from "@/components/composer/save-drafts"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { seconds } from "@/lib/core/clock"
import type { Result } from "@/lib/core/result"

const savedWithinMs = seconds(2)

let isLeaving = false
let hasEnded = false

/**
 * Saves what is being written, signs out by the action, then leaves. Refused, everything stays as it was: the session,
 * the page and the drafts.
 */
export async function leave(signOut: () => Promise<Result<unknown>>): Promise<void> {
  isLeaving = true
  // A server that does not answer keeps nobody here.
  await Promise.race([saveAllNow(), new Promise((resolve) => setTimeout(resolve, savedWithinMs))])
  const outcome = await tryAction(signOut)
  if (!outcome.ok && outcome.error.code !== "unauthenticated" && !hasEnded) {
    isLeaving = false
    showToast(`You are still signed in. ${outcome.error.message}`)
    return
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
