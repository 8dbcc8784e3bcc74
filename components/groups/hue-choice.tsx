"use client"

import { useId } from "react"
import { FieldFault } from "@/components/ui/field-fault"
import { groupHues } from "@/lib/groups/view"
import { GroupPicture } from "./group-picture"

type ChoiceProps = {
  name: string
  value: number
  fault: string | undefined
  onChange: (hue: number) => void
}

/** The colour of a group's picture. */
export function HueChoice({ name, value, fault, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-invalid={Boolean(fault)}
      aria-describedby={`${id}-fault`}
      // Whoever is refused is taken here.
      tabIndex={fault ? -1 : undefined}
    >
      <span id={`${id}-label`} className="field-label">
        Colour
      </span>
      <div className="hue-choices">
        {groupHues.map((label, hue) => (
          <label key={label} className="hue-choice" title={label}>
            <input
              type="radio"
              name="hue"
              className="sr-only"
              aria-label={label}
              checked={value === hue}
              onChange={() => onChange(hue)}
            />
            <GroupPicture group={{ name, hue }} />
          </label>
        ))}
      </div>
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  )
}
