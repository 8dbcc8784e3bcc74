"use client"

import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"

/** What is to be seen on an image, as its author describes it. */
export function AltDialog({ alt, onClose }: { alt: string; onClose: () => void }) {
  return (
    <Dialog small title={<DialogTitle>Description</DialogTitle>} onClose={onClose}>
      <p className="alt-text" dir="auto">
        {alt}
      </p>
      <div className="mt-6 flex justify-end">
        <DialogClose className="button">Close</DialogClose>
      </div>
    </Dialog>
  )
}
