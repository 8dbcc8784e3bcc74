"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import { PeoplePicker } from "./people-picker"

type DialogProps = {
  title: string
  text: string
  /** What the field asks for. */
  label: string
  /** The verb on the button of each person, before and after. */
  verb: string
  done: string
  pick: (handle: string) => Promise<Result<unknown>>
  onClose: () => void
}

/** Finds people and does one thing with them, one after the other; the page is read anew at the end. */
export function PickPeopleDialog({ title, text, label, verb, done, pick, onClose }: DialogProps) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const router = useRouter()

  async function pickOne(handle: string) {
    const outcome = await tryAction(() => pick(handle))
    if (outcome.ok) setPicked((known) => [...known, handle])
    else showToast(outcome.error.message)
  }

  function close() {
    onClose()
    if (picked.length > 0) router.refresh()
  }

  return (
    <Dialog small title={<DialogTitle>{title}</DialogTitle>} onClose={close}>
      <DialogText>{text}</DialogText>
      <div className="mt-4">
        <PeoplePicker label={label}>
          {({ handle, name }) => {
            const isPicked = picked.includes(handle)
            // Not disabled: whoever picks with the keys goes on from here.
            return (
              <button
                type="button"
                className="button"
                title={`${verb} ${name}`}
                aria-disabled={isPicked}
                onClick={() => isPicked || void pickOne(handle)}
              >
                {isPicked ? done : verb}
              </button>
            )
          }}
        </PeoplePicker>
      </div>
      <div className="mt-4 flex justify-end">
        <DialogClose className="button">Done</DialogClose>
      </div>
    </Dialog>
  )
}
