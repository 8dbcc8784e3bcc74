"use client"

import { useSyncExternalStore } from "react"
import { createSignal } from "@/components/ui/signal"
import { currentTheme, type Theme, wearTheme } from "./theme"

const changed = createSignal<void>()

/** The themes and their names, wherever one chooses. */
export const themeOptions = [
  { value: "system", label: "Like the system", icon: "system" },
  { value: "light", label: "Light", icon: "light" },
  { value: "dark", label: "Dark", icon: "dark" },
] as const

/** The theme that the page wears, the same in every place that shows it; `received` is what the server read. */
export function useTheme(received: Theme = "system"): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(changed.listen, currentTheme, () => received)
  return [theme, chooseTheme]
}

function chooseTheme(theme: Theme): void {
  wearTheme(theme)
  changed.emit()
}
