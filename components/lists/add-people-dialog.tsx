"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { PeoplePicker } from "@/components/people/people-picker"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { addToListAction } from "@/lib/lists/actions"
import type { ListCard } from "@/lib/lists/view"

/** Finds people and puts them on a list, one after the other. */
export function AddPeopleDialog({ list: { id, name }, onClose }: { list: ListCard; onClose: () => void }) {
  const [added, setAdded] = useState<readonly string[]>([])
  const router = useRouter()

  async function add(handle: string) {
    const outcome = await tryAction(() => addToListAction({ id, handle }))
    if (outcome.ok) setAdded((known) => [...known, handle])
    else showToast(outcome.error.message)
  }

  function close() {
    onClose()
    if (added.length > 0) router.refresh()
  }

  return (
    <Dialog small title={<DialogTitle>Add people to {name}</DialogTitle>} onClose={close}>
      <DialogText>They are not told. Only you know of the list.</DialogText>
      <div className="mt-4">
        <PeoplePicker label="Whom to add">
          {(person) => (
            <button
              type="button"
              className="button"
              title={`Add ${person.name}`}
              disabled={added.includes(person.handle)}
              onClick={() => void add(person.handle)}
            >
              {added.includes(person.handle) ? "Added" : "Add"}
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
