"use client"

import { Popover } from "@base-ui/react/popover"
import { EmojiPicker as Picker } from "frimousse"
import { useState } from "react"
import { pageMain } from "@/components/ui/page-main"
import { loadEmoji } from "./emoji-data"
import { EmojiSearch, EmojiTone, listParts } from "./emoji-parts"
import { keepEmoji, readEmoji } from "./emoji-store"

type PickerProps = {
  anchor: HTMLElement
  /** What it writes into, and where the focus goes afterwards. */
  box: HTMLTextAreaElement
  onChoose: (emoji: string) => void
  onClose: () => void
}

const columns = 8

/** All emoji, searched by name, with those that were used last on top. Open from the start. */
export function EmojiPicker({ anchor, box, onChoose, onClose }: PickerProps) {
  const [kept] = useState(readEmoji)
  const [isMissing, setMissing] = useState(false)
  const isInDialog = anchor.closest(".dialog") !== null

  function choose(emoji: string) {
    keepEmoji({ recent: [emoji, ...kept.recent.filter((other) => other !== emoji)] })
    onChoose(emoji)
  }

  return (
    <Popover.Root defaultOpen onOpenChange={(open) => open || onClose()}>
      <Popover.Portal container={isInDialog ? undefined : pageMain()}>
        <Popover.Positioner
          className={isInDialog ? "z-60" : "z-30"}
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup className="emoji" aria-label="Emoji" finalFocus={() => box}>
            <Picker.Root
              className="emoji-root"
              columns={columns}
              skinTone={kept.tone}
              resolveEmojiData={() => loadEmoji(() => setMissing(true))}
              onEmojiSelect={({ emoji }) => choose(emoji)}
            >
              <div className="emoji-head">
                <EmojiSearch />
                <EmojiTone />
              </div>
              {kept.recent.length > 0 && <Recent emoji={kept.recent} onChoose={choose} />}
              <Picker.Viewport className="emoji-viewport" role="group" aria-label="All emoji" tabIndex={0}>
                <Picker.Loading className="emoji-note">Loading emoji</Picker.Loading>
                <Picker.Empty className="emoji-note">
                  {isMissing ? "The emoji cannot be loaded right now." : "No emoji is called that."}
                </Picker.Empty>
                <Picker.List className="emoji-list" components={listParts} />
              </Picker.Viewport>
            </Picker.Root>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

type RecentProps = { emoji: readonly string[]; onChoose: (emoji: string) => void }

function Recent({ emoji, onChoose }: RecentProps) {
  return (
    <fieldset className="emoji-recent" aria-label="Used last">
      {emoji.map((one) => (
        <button key={one} type="button" className="emoji-one" onClick={() => onChoose(one)}>
          {one}
        </button>
      ))}
    </fieldset>
  )
}
