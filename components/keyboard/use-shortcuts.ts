"use client"

import { useSyncExternalStore } from "react"
import { createSignal } from "@/components/ui/signal"
import { areShortcutsOn, setShortcuts } from "./shortcut-setting"

const changed = createSignal<void>()

/** Whether single keys act, the same in every place that shows it. Only the browser knows; the server says yes, as it is for everybody at first. */
export function useShortcuts(): [boolean, (state: "on" | "off") => void] {
  return [useSyncExternalStore(listen, areShortcutsOn, () => true), choose]
}

function choose(state: "on" | "off"): void {
  setShortcuts(state)
  changed.emit()
}

/** Another tab of this browser may switch them as well. */
function listen(listener: () => void): () => void {
  const unlisten = changed.listen(listener)
  addEventListener("storage", listener)
  return () => {
    unlisten()
    removeEventListener("storage", listener)
  }
}
