"use client"

import { type FormEvent, useState } from "react"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { TextField } from "@/components/ui/text-field"
import { sizes } from "@/lib/core/sizes"

type DialogProps = {
  title: string
  /** On the button that saves. */
  verb: string
  initial: string
  isActing: boolean
  /** Says whether it was done; then the dialog closes. */
  save: (name: string) => Promise<boolean>
  onClose: () => void
}

/** Asks for the name of a folder, a new one or another. */
export function FolderNameDialog({ title, verb, initial, isActing, save, onClose }: DialogProps) {
  const [name, setName] = useState(initial)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await save(name)) onClose()
  }

  return (
    <Dialog small title={<DialogTitle>{title}</DialogTitle>} onClose={onClose}>
      <form className="mt-4" onSubmit={submit}>
        <TextField label="Name" value={name} max={sizes.folderName} fault={undefined} onChange={setName} />
        <div className="mt-4 flex justify-end gap-2">
          <DialogClose className="button">Not now</DialogClose>
          <button type="submit" className="button button-primary" disabled={isActing || !name.trim()}>
            {verb}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
