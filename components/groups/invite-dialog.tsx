"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { PeoplePicker } from "@/components/people/people-picker"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { inviteAction } from "@/lib/groups/actions"

type DialogProps = { group: { slug: string; name: string }; onClose: () => void }

/** Finds people and invites them, one after the other. */
export function InviteDialog({ group: { slug, name }, onClose }: DialogProps) {
  const [invited, setInvited] = useState<readonly string[]>([])
  const router = useRouter()

  async function invite(handle: string) {
    const outcome = await tryAction(() => inviteAction({ slug, handle }))
    if (outcome.ok) setInvited((known) => [...known, handle])
    else showToast(outcome.error.message)
  }

  function close() {
    onClose()
    if (invited.length > 0) router.refresh()
  }

  return (
    <Dialog small title={<DialogTitle>Invite to {name}</DialogTitle>} onClose={close}>
      <DialogText>Whoever is invited may join at once, and finds the invitation under Groups.</DialogText>
      <div className="mt-4">
        <PeoplePicker label="Whom to invite">
          {({ handle, name: invitee }) => (
            <button
              type="button"
              className="button"
              title={`Invite ${invitee}`}
              disabled={invited.includes(handle)}
              onClick={() => void invite(handle)}
            >
              {invited.includes(handle) ? "Invited" : "Invite"}
            </button>
          )}
        </PeoplePicker>
      </div>
      <div className="mt-4 flex justify-end">
        <DialogClose className="button">Done</DialogClose>
      </div>
    </Dialog>
  )
}
