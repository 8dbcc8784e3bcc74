"use client"

import type { Theme } from "@/components/shell/theme"
import { themeOptions, useTheme } from "@/components/shell/use-theme"
import { Icon } from "@/components/ui/icon"

/** Light, dark or as the system has it; worn at once. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, choose] = useTheme(initial)
  return (
    <fieldset className="choices">
      <legend className="sr-only">Theme</legend>
      {themeOptions.map(({ value, label, icon }) => (
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
