"use client"

import { lazy, Suspense, useState } from "react"
import { inviteAction } from "@/lib/groups/actions"

const PickPeopleDialog = lazy(() =>
  import("@/components/people/pick-people-dialog").then((file) => ({ default: file.PickPeopleDialog })),
)

/** Opens the box in which people are found and invited. */
export function InviteButton({ group: { slug, name } }: { group: { slug: string; name: string } }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        Invite people
      </button>
      {isOpen && (
        <Suspense>
          <PickPeopleDialog
            title={`Invite to ${name}`}
            text="Whoever is invited may join at once, and finds the invitation under Groups."
            label="Whom to invite"
            verb="Invite"
            done="Invited"
            pick={(handle) => inviteAction({ slug, handle })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
