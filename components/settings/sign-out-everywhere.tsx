"use client"

import { lazy, Suspense, useState } from "react"
import { leave } from "@/components/shell/leave"
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
            dismiss="Stay signed in"
            onConfirm={() => void leave(() => signOutEverywhereAction({}))}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}
