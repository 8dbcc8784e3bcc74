"use client"

import { type ClipboardEvent, type DragEvent, useState } from "react"
import type { Box } from "@/components/composer/open-drafts"
import { showToast } from "@/components/ui/toast-store"

/** Loaded when somebody is about to attach something. */
export const loadUploads = () => import("./upload-files")

/** Files that are dropped on a box or pasted into it are attached. */
export function useFileDrop(box: Box) {
  const [isOver, setOver] = useState(false)

  function take(event: DragEvent | ClipboardEvent, files: FileList) {
    if (files.length === 0) return
    event.preventDefault()
    // Read now: the event's list is empty once it is over.
    const taken = [...files]
    loadUploads().then(
      ({ uploadFiles }) => uploadFiles(box, taken),
      () => showToast("There is no connection to the server. Try again."),
    )
  }

  return {
    "data-over": isOver || undefined,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
        setOver(false)
    },
    onDrop: (event: DragEvent) => {
      setOver(false)
      take(event, event.dataTransfer.files)
    },
    onPaste: (event: ClipboardEvent) => {
      // Office programs put a picture of the text beside it: whoever pastes that means the text.
      if (!event.clipboardData.types.includes("text/plain")) take(event, event.clipboardData.files)
    },
  }
}
