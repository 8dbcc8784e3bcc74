"use client"

import { type FormEvent, useId, useState } from "react"
import { CharacterRing } from "@/components/ui/character-ring"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { useAct } from "@/components/ui/use-act"
import { sizes } from "@/lib/core/sizes"
import { countGraphemes } from "@/lib/core/text/graphemes"
import { requestToJoinAction } from "@/lib/groups/actions"

type DialogProps = { group: { slug: string; name: string }; onClose: () => void }

/** Asks those who lead a group to be let in, with a word about why. */
export function RequestDialog({ group: { slug, name }, onClose }: DialogProps) {
  const [note, setNote] = useState("")
  const { isActing, act } = useAct()
  const id = useId()
  const length = countGraphemes(note)

  async function ask(event: FormEvent) {
    event.preventDefault()
    const isDone = await act(() => requestToJoinAction({ slug, note }), { done: "You asked to join." })
    if (isDone) onClose()
  }

  return (
    <Dialog small title={<DialogTitle>Ask to join {name}</DialogTitle>} onClose={onClose}>
      <DialogText>Those who lead the group read your note and decide.</DialogText>
      <form className="mt-4" onSubmit={ask}>
        <label className="field-label" htmlFor={id}>
          Note, if you like
        </label>
        <textarea
          id={id}
          className="field bio-field"
          rows={3}
          dir="auto"
          placeholder="What brings you here"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="flex justify-end">
          <CharacterRing length={length} max={sizes.groupNote} />
        </div>
        <div className="mt-4 flex justify-end gap-2">
          <DialogClose className="button">Not now</DialogClose>
          <button
            type="submit"
            className="button button-primary"
            disabled={isActing || length > sizes.groupNote}
          >
            Ask to join
          </button>
        </div>
      </form>
    </Dialog>
  )
}
