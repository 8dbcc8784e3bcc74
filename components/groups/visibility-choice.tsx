"use client"

import { Icon } from "@/components/ui/icon"
import { type GroupVisibility, groupVisibilities } from "@/lib/groups/view"
import { visibilityWords } from "./visibility-words"

type ChoiceProps = { value: GroupVisibility; onChange: (visibility: GroupVisibility) => void }

/** The three ways for a group to be seen, each with what it means. */
export function VisibilityChoice({ value, onChange }: ChoiceProps) {
  return (
    <fieldset className="flex flex-col">
      <legend className="field-label">Who sees it</legend>
      {groupVisibilities.map((each) => {
        const { label, icon, text } = visibilityWords[each]
        return (
          <label key={each} className="visibility-choice">
            <input
              type="radio"
              name="visibility"
              value={each}
              checked={value === each}
              onChange={() => onChange(each)}
            />
            <Icon name={icon} small />
            <span>
              <span className="font-semibold">{label}</span>
              <span className="block text-meta text-muted">{text}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
