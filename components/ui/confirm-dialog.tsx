"use client"

import { Dialog, DialogClose, DialogText, DialogTitle } from "./dialog"

type Question = {
  title: string
  text: string
  /** The verb on the button that does it. */
  confirm: string
  /** The verb on the button that leaves everything as it is. */
  dismiss: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, text, confirm, dismiss, onConfirm, onClose }: Question) {
  const act = () => {
    onClose()
    onConfirm()
  }
  return (
    <Dialog small title={<DialogTitle>{title}</DialogTitle>} onClose={onClose}>
      <DialogText>{text}</DialogText>
      <div className="mt-6 flex justify-end gap-2">
        <DialogClose className="button">{dismiss}</DialogClose>
        <button type="button" className="button button-danger" onClick={act}>
          {confirm}
        </button>
      </div>
    </Dialog>
  )
}
