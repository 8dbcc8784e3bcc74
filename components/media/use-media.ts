"use client"

import { useState } from "react"
import type { useDraft } from "@/components/composer/use-draft"
import type { Id } from "@/lib/core/ids"
import { useUploads, whyWait } from "./uploads"
import { useFileDrop } from "./use-file-drop"

/** Images whose post its writer was reminded of already. */
const reminded = new Set<Id>()

/** What images and files add to a box: where they are dropped, why it has to wait for them, and one reminder to describe them. */
export function useMedia(draft: ReturnType<typeof useDraft>, submit: () => void) {
  const { box, media } = draft
  const drop = useFileDrop(box)
  const sending = useUploads(box)
  const [isReminding, setReminding] = useState(false)
  const isBare = media.some(({ kind, alt }) => kind === "image" && alt.trim() === "")
  const post = () => {
    if (!isBare || media.some(({ id }) => reminded.has(id))) return submit()
    for (const { id } of media) reminded.add(id)
    setReminding(true)
  }
  const wait = whyWait(sending, media)
  return {
    drop,
    post,
    wait,
    part: {
      wait,
      box,
      media,
      sending,
      reminder: isReminding ? { post: submit, close: () => setReminding(false) } : null,
    },
  }
}
