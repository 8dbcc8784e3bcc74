"use client"

import { lazy, Suspense, useState } from "react"

const InviteDialog = lazy(() => import("./invite-dialog").then((file) => ({ default: file.InviteDialog })))

/** Opens the box in which people are found and invited. */
export function InviteButton({ group }: { group: { slug: string; name: string } }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        Invite people
      </button>
      {isOpen && (
        <Suspense>
          <InviteDialog group={group} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
