"use client"

import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { Icon } from "@/components/ui/icon"
import { shortcutGroups } from "./shortcut-list"
import { useShortcuts } from "./use-shortcuts"

/** Every shortcut on one sheet, and the switch for them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={<Heading />} onClose={onClose}>
      <div className="gap-x-8 px-4 pb-3 rail:columns-2 rail:px-5">
        {shortcutGroups.map(({ title, shortcuts }) => (
          <section key={title} className="break-inside-avoid pb-3">
            <h3 className="mb-1 font-semibold">{title}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className="flex items-center justify-between gap-4 py-1">
                  <dt>{does}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <kbd key={key} className="key">
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <ShortcutSwitch />
    </Dialog>
  )
}

/** Single keys get in the way of speech input: they can be switched off. */
export function ShortcutSwitch() {
  const [isOn, choose] = useShortcuts()
  return (
    <label className="flex min-h-11 items-center gap-3 border-line border-t px-4 py-3 rail:px-5">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={isOn}
        onChange={(event) => choose(event.target.checked ? "on" : "off")}
      />
      Use single-key shortcuts in this browser
    </label>
  )
}

function Heading() {
  return (
    <div className="dialog-heading">
      <DialogTitle>Keyboard shortcuts</DialogTitle>
      <DialogClose className="icon-button">
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </DialogClose>
    </div>
  )
}
