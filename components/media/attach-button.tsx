"use client"

import type { Box } from "@/components/composer/open-drafts"
import { Icon } from "@/components/ui/icon"
import { showToast } from "@/components/ui/toast-store"
import { loadUploads } from "./use-file-drop"

type ButtonProps = {
  box: Box
  /** It is a poll, which goes without images and files. */
  hasPoll: boolean
}

/** Chooses images or files to hang on what is written. */
export function AttachButton({ box, hasPoll }: ButtonProps) {
  // What is loaded after the press may come too late: browsers open a picker only right after one.
  const prepare = () => void loadUploads().catch(() => null) // Said when it is pressed.
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Add images or files"
      title="Add images or files"
      disabled={hasPoll}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() =>
        loadUploads().then(
          ({ pickFiles }) => pickFiles(box),
          () => showToast("There is no connection to the server. Try again."),
        )
      }
    >
      <Icon name="image" />
    </button>
  )
}
