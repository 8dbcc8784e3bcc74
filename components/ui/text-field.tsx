"use client"

import { useId } from "react"
import { countGraphemes } from "@/lib/core/text/graphemes"
import { CharacterRing } from "./character-ring"
import { FieldFault } from "./field-fault"

type FieldProps = {
  label: string
  value: string
  max: number
  /** More than one makes a box that grows. */
  rows?: number
  placeholder?: string
  fault: string | undefined
  onChange: (value: string) => void
}

/** The part of the room from which on it is told how much is left: most texts never come near. */
const toldFrom = 0.7

/** A text with its length and what is wrong with it. */
export function TextField({ label, value, max, rows = 1, placeholder, fault, onChange }: FieldProps) {
  const id = useId()
  const length = countGraphemes(value)
  const field = {
    id,
    placeholder,
    value,
    dir: "auto",
    "aria-invalid": Boolean(fault),
    "aria-describedby": `${id}-fault`,
  }
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          {...field}
          className="field"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...field}
          className="field bio-field"
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div className="flex items-start justify-between gap-3">
        <FieldFault id={`${id}-fault`} fault={fault} />
        <span className="ms-auto">
          {length > max * toldFrom && <CharacterRing length={length} max={max} />}
        </span>
      </div>
    </div>
  )
}
