"use client"

import { lazy, Suspense, useRef, useState } from "react"
import { Icon } from "@/components/ui/icon"
import { insertAtCaret } from "./insert-at-caret"

const loadPicker = () => import("./emoji-picker").then((file) => ({ default: file.EmojiPicker }))
const EmojiPicker = lazy(loadPicker)

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
        onPointerEnter={() => void loadPicker()}
        onFocus={({ relatedTarget }) => {
          if (relatedTarget instanceof HTMLTextAreaElement) last.current = relatedTarget
        }}
        onClick={({ currentTarget: anchor }) => {
          const box = last.current ?? anchor.form?.querySelector("textarea")
          if (box) setOpened({ anchor, box })
        }}
      >
        <Icon name="emoji" />
      </button>
      {opened && (
        <Suspense>
          <EmojiPicker
            {...opened}
            onClose={close}
            onChoose={(emoji) => {
              insertAtCaret(opened.box, emoji)
              close()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
