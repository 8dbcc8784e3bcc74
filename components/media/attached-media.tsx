"use client"

import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react"
import type { Attached } from "@/components/composer/draft-store"
import type { Box } from "@/components/composer/open-drafts"
import { AttachedItem } from "./attached-item"
import { tellDescriptions } from "./describe"
import { UploadRow } from "./upload-row"
import type { Upload } from "./uploads"
import { useAttachedState } from "./use-attached-state"

type MediaProps = { box: Box; media: readonly Attached[]; sending: readonly Upload[] }

/** What hangs on what is written in a box, in order, and what is on its way to it. */
export function AttachedMedia({ box, media, sending }: MediaProps) {
  const list = useRef<HTMLUListElement>(null)
  const [told, tell] = useState("")
  const focus = useKeptFocus(list)
  useAttachedState(box, media)
  // What was typed just before the page was left.
  useEffect(() => void tellDescriptions(box), [box])
  return (
    <div className="attached" {...focus}>
      <ul ref={list} aria-label="Attached" tabIndex={-1}>
        {media.map((one, at) => (
          <AttachedItem
            key={one.id}
            box={box}
            one={one}
            place={{ at, all: media.length }}
            onMoved={(to) => tell(`Now ${to + 1} of ${media.length}.`)}
          />
        ))}
        {sending.map((upload) => (
          <UploadRow key={upload.key} box={box} upload={upload} />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {told}
      </p>
    </div>
  )
}

/** A row goes when its file is there, and with it the button that had the focus: the list takes it then. */
function useKeptFocus(list: RefObject<HTMLUListElement | null>) {
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    focused.current = null
    list.current?.focus({ preventScroll: true })
  })
  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target
    },
    onBlur: ({ target }: FocusEvent) => {
      // A browser may say that what is gone has lost the focus; whoever left it has it elsewhere.
      if (target.isConnected) focused.current = null
    },
  }
}
