"use client"

import { GroupPicture } from "./group-picture"

const hues = [
  "Red",
  "Orange",
  "Amber",
  "Yellow",
  "Lime",
  "Green",
  "Teal",
  "Cyan",
  "Blue",
  "Violet",
  "Purple",
  "Pink",
]

type ChoiceProps = { name: string; value: number; onChange: (hue: number) => void }

/** The colour of a group's picture. */
export function HueChoice({ name, value, onChange }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="field-label">Colour</legend>
      <div className="hue-choices">
        {hues.map((label, hue) => (
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
    </fieldset>
  )
}
