"use client"

import { useRef, useState } from "react"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"
import { insertAtCaret } from "./insert-at-caret"

const loadPicker = () => import("./emoji-picker").then((file) => file.EmojiPicker)
const EmojiPicker = loadLater(loadPicker)

type Opened = { anchor: HTMLElement; box: HTMLTextAreaElement }

/** Opens the emoji, and puts what is chosen where the caret stood in the text. */
export function EmojiButton() {
  const last = useRef<HTMLTextAreaElement | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="Add an emoji"
        title="Add an emoji"
        aria-haspopup="dialog"
        aria-expanded={opened !== null}
        onPointerEnter={() => void loadPicker().catch(() => null)} // Said when it is pressed.
        onFocus={({ relatedTarget }) => {
          if (relatedTarget instanceof HTMLTextAreaElement) last.current = relatedTarget
        }}
        onClick={({ currentTarget: anchor }) => {
          const box = last.current?.isConnected ? last.current : anchor.form?.querySelector("textarea")
          if (box) setOpened({ anchor, box })
        }}
      >
        <Icon name="emoji" />
      </button>
      {opened && (
        <EmojiPicker
          {...opened}
          onClose={close}
          onChoose={(emoji) => {
            insertAtCaret(opened.box, emoji)
            close()
          }}
        />
      )}
    </>
  )
}
