"use client"

import { ConfirmDialog } from "@/components/ui/confirm-dialog"

type DialogProps = { person: { name: string }; onConfirm: () => void; onClose: () => void }

/** Asks before somebody is banned from a group. */
export function BanDialog({ person: { name }, onConfirm, onClose }: DialogProps) {
  return (
    <ConfirmDialog
      title={`Ban ${name} from this group?`}
      text="They can neither belong to the group nor ask to join or write in it, until the ban ends. Their posts stay."
      confirm="Ban from group"
      dismiss="Not now"
      onConfirm={onConfirm}
      onClose={onClose}
    />
  )
}
