import { createSignal } from "@/components/ui/signal"

const name = "shortcuts"

/** Whether single keys do something. Off for people whose assistive technology types letters (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off"
  } catch {
    return true // Without storage nobody could have switched them off.
  }
}

/** Switches the single-key shortcuts of this browser on or off, at once. */
export function setShortcuts(state: "on" | "off"): void {
  try {
    localStorage.setItem(name, state)
  } catch {
    return // Without storage the choice cannot be kept.
  }
}

/** Asks for the sheet that lists the shortcuts. */
export const shortcutSheetWanted = createSignal<void>()
