"use client"

import { lazy, Suspense, useState } from "react"
import { forgetDrafts } from "@/components/composer/draft-store"
import { isRedirect } from "@/components/ui/run-action"
import { showToast } from "@/components/ui/toast-store"
import { signOutEverywhereAction } from "@/lib/auth/actions"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

/** Ends every session, this one too. */
export function SignOutEverywhere() {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="button mt-4" onClick={() => setAsking(true)}>
        Sign out everywhere
      </button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title="Sign out everywhere?"
            text="Every browser is signed out, this one too. You can sign in again at once."
            confirm="Sign out everywhere"
            onConfirm={() => void signOutEverywhere()}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}

async function signOutEverywhere(): Promise<void> {
  try {
    const outcome = await signOutEverywhereAction({})
    if (outcome && !outcome.ok) return showToast(outcome.error.message)
  } catch (error) {
    if (!isRedirect(error)) return showToast("You are still signed in: the server did not answer. Try again.")
  }
  forgetDrafts()
  // A full load: nothing of this person stays in the memory of the page.
  location.assign("/sign-in")
}
