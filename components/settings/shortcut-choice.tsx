"use client"

import { shortcutSheetWanted } from "@/components/keyboard/shortcut-setting"
import { useShortcuts } from "@/components/keyboard/use-shortcuts"

/** Whether single keys act; off for people whose assistive technology types letters. */
export function ShortcutChoice() {
  const [isOn, choose] = useShortcuts()
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => choose(event.target.checked ? "on" : "off")}
        />
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
