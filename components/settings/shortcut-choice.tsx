"use client"

import { useEffect, useState } from "react"
import { areShortcutsOn, setShortcuts, shortcutSheetWanted } from "@/components/keyboard/shortcut-setting"

/** Whether single keys act; off for people whose assistive technology types letters. */
export function ShortcutChoice() {
  const [isOn, setOn] = useState(true)
  // Only the browser knows; the server's word is "on", as it is for everybody at first.
  useEffect(() => setOn(areShortcutsOn()), [])
  const change = (next: boolean) => {
    setOn(next)
    setShortcuts(next ? "on" : "off")
  }
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
        Single-key shortcuts
      </label>
      <p className="mt-1 text-meta text-muted">
        With them, j and k move through the posts, l likes, n begins a post. Switch them off if you speak to
        your computer or type by switches.
      </p>
      <button type="button" className="button mt-3" onClick={() => shortcutSheetWanted.emit()}>
        Show all shortcuts
      </button>
    </>
  )
}
