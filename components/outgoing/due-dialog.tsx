"use client"

import type { ComponentProps } from "react"
import { Dialog, DialogText, DialogTitle } from "@/components/ui/dialog"
import { DueForm } from "./due-form"

type DialogProps = ComponentProps<typeof DueForm> & { title: string; onClose: () => void }

/** Asks when a post is to be posted. */
export function DueDialog({ title, onClose, ...form }: DialogProps) {
  return (
    <Dialog small title={<DialogTitle>{title}</DialogTitle>} onClose={onClose}>
      <DialogText>Until then only you can see it, among your scheduled posts.</DialogText>
      <DueForm {...form} />
      <p className="mt-4 text-meta">
        <a className="link" href="/scheduled">
          All scheduled posts
        </a>
      </p>
    </Dialog>
  )
}
