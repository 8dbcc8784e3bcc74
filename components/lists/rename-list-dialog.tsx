"use client"

import { type FormEvent, useState } from "react"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { TextField } from "@/components/ui/text-field"
import { useAct } from "@/components/ui/use-act"
import { sizes } from "@/lib/core/sizes"
import { renameListAction } from "@/lib/lists/actions"
import type { ListCard } from "@/lib/lists/view"

export function RenameListDialog({ list: { id, name }, onClose }: { list: ListCard; onClose: () => void }) {
  const [typed, setTyped] = useState(name)
  const { isActing, act } = useAct()

  async function rename(event: FormEvent) {
    event.preventDefault()
    if (await act(() => renameListAction({ id, name: typed }), { done: "List renamed." })) onClose()
  }

  return (
    <Dialog small title={<DialogTitle>Rename the list</DialogTitle>} onClose={onClose}>
      <form className="mt-4" onSubmit={rename}>
        <TextField label="Name" value={typed} max={sizes.listName} fault={undefined} onChange={setTyped} />
        <div className="mt-4 flex justify-end gap-2">
          <DialogClose className="button">Not now</DialogClose>
          <button type="submit" className="button button-primary" disabled={isActing || !typed.trim()}>
            Rename
          </button>
        </div>
      </form>
    </Dialog>
  )
}
