"use client"

import { useState } from "react"
import { type Theme, wearTheme } from "@/components/shell/theme"
import { Icon, type IconName } from "@/components/ui/icon"

const choices: readonly { value: Theme; label: string; icon: IconName }[] = [
  { value: "system", label: "Like the system", icon: "system" },
  { value: "light", label: "Light", icon: "light" },
  { value: "dark", label: "Dark", icon: "dark" },
]

/** Light, dark or as the system has it; worn at once. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const choose = (next: Theme) => {
    setTheme(next)
    wearTheme(next)
  }
  return (
    <fieldset className="choices">
      <legend className="sr-only">Theme</legend>
      {choices.map(({ value, label, icon }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
          />
          <Icon name={icon} small />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
