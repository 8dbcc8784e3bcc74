"use client"

import { useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { saveUndoTimeAction } from "@/lib/outgoing/actions"
import { undoChoices } from "@/lib/outgoing/policy"
import type { UndoTime } from "@/lib/outgoing/view"

/** How long a post can be taken back; saved at once. */
export function UndoChoice({ initial: { seconds: kept, company } }: { initial: UndoTime }) {
  const [chosen, setChosen] = useState(kept)
  const { isActing, act } = useAct()
  const options = [...new Set([...undoChoices, kept, company])].sort((a, b) => a - b)

  async function choose(seconds: number) {
    const before = chosen
    setChosen(seconds)
    if (!(await act(() => saveUndoTimeAction({ seconds }), { done: "Saved." }))) setChosen(before)
  }

  return (
    <fieldset className="choices" aria-busy={isActing}>
      <legend className="sr-only">Time to undo a post</legend>
      {options.map((seconds) => (
        <label key={seconds} className="choice">
          <input
            type="radio"
            name="undo-seconds"
            value={seconds}
            checked={chosen === seconds}
            onChange={() => void choose(seconds)}
          />
          {seconds === 0 ? "Off" : `${seconds} seconds`}
        </label>
      ))}
    </fieldset>
  )
}
