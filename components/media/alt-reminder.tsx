"use client"

import { useRef } from "react"
import { Dialog, DialogText, DialogTitle } from "@/components/ui/dialog"

type ReminderProps = {
  /** What the draft of the box belongs to. */
  context: string
  onPost: () => void
  onClose: () => void
}

/** Asks once a post whether its images are to be described. */
export function AltReminder({ context, onPost, onClose }: ReminderProps) {
  const goesBack = useRef(false)
  return (
    <Dialog
      small
      title={<DialogTitle>Add a description?</DialogTitle>}
      finalFocus={() => (goesBack.current && firstBlankField(context)) || true}
      onClose={onClose}
    >
      <DialogText>
        Colleagues who cannot see an image hear its description instead. One sentence is enough.
      </DialogText>
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose()
            onPost()
          }}
        >
          Post anyway
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            goesBack.current = true
            onClose()
          }}
        >
          Add a description
        </button>
      </div>
    </Dialog>
  )
}

/** Of the box over the page, if the same one stands on it too. */
function firstBlankField(context: string): HTMLElement | null {
  const boxes = document.querySelectorAll(`[data-composer="${CSS.escape(context)}"]`)
  return [...boxes].at(-1)?.querySelector<HTMLElement>(".alt-field:placeholder-shown") ?? null
}
