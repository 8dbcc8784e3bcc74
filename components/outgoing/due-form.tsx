"use client"

import { type FormEvent, useId, useState } from "react"
import { FieldFault } from "@/components/ui/field-fault"
import { now } from "@/lib/core/clock"
import { whyNotThen } from "@/lib/outgoing/policy"
import { dueChoices, fromFields, toFields } from "./due-choices"
import { timeZoneName } from "./time-zone-name"

type FormProps = {
  /** The time that the fields begin with. */
  initial: Date
  /** The verb of the button. */
  label: string
  isSending: boolean
  problem: string | null
  onChoose: (at: Date) => void
}

/** A day and a time, on the clock of whoever chooses. */
export function DueForm({ initial, label, isSending, problem, onChoose }: FormProps) {
  const id = useId()
  const [fields, setFields] = useState(() => toFields(initial))
  const [fault, setFault] = useState<string | undefined>()
  const at = fromFields(fields)
  const change = (next: Partial<typeof fields>) => {
    setFault(undefined)
    setFields({ ...fields, ...next })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    // The box that opened this is a form as well, and a dialog's events come by there.
    event.stopPropagation()
    const reason = whyNotThen(at, now())
    if (reason) setFault(reason)
    else onChoose(at)
  }

  return (
    <form className="due" onSubmit={submit} noValidate>
      <div className="due-choices">
        {dueChoices(now()).map((choice) => (
          <button
            key={choice.label}
            type="button"
            className="button"
            onClick={() => change(toFields(choice.at))}
          >
            {choice.label}
          </button>
        ))}
      </div>
      <div className="due-fields">
        {(["day", "time"] as const).map((name) => (
          <div key={name}>
            <label className="field-label" htmlFor={id + name}>
              {name === "day" ? "Day" : "Time"}
            </label>
            <input
              id={id + name}
              className="field"
              type={name === "day" ? "date" : "time"}
              value={fields[name]}
              aria-invalid={fault !== undefined}
              aria-describedby={`${id}-fault ${id}-zone`}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <FieldFault id={`${id}-fault`} fault={fault ?? problem ?? undefined} />
      <p id={`${id}-zone`} className="text-meta text-muted">
        {`Your time zone: ${timeZoneName(Number.isNaN(at.getTime()) ? initial : at)}`}
      </p>
      <button type="submit" className="button button-primary" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
