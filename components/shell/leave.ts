import { forgetDrafts } from "@/components/composer/draft-store"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"

/** Signs out by the action, then leaves. Refused, everything stays as it was: the session, the page and the drafts. */
export async function leave(signOut: () => Promise<Result<unknown>>): Promise<void> {
  const outcome = await tryAction(signOut)
  if (!outcome.ok && outcome.error.code !== "unauthenticated")
    return showToast(`You are still signed in. ${outcome.error.message}`)
  forgetDrafts()
  // A full load: nothing of this person stays in the memory of the page.
  location.assign("/sign-in")
}
