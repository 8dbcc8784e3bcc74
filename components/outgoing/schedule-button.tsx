"use client"

import { useState } from "react"
import type { useDraft } from "@/components/composer/use-draft"
import type { Written } from "@/components/composer/written-post"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"

const ScheduleDialog = loadLater(() => import("./schedule-dialog").then((file) => file.ScheduleDialog))

type ButtonProps = {
  written: Written
  draft: ReturnType<typeof useDraft>
  /** What is written could be posted now. */
  isReady: boolean
  onScheduled?: () => void
}

/** Chooses when what is written is posted. */
export function ScheduleButton({ isReady, onScheduled, ...props }: ButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="icon-button schedule-button"
        aria-label="Post later"
        title="Post later"
        aria-haspopup="dialog"
        disabled={!isReady}
        onClick={() => setOpen(true)}
      >
        <Icon name="clock" />
      </button>
      {isOpen && (
        <ScheduleDialog
          {...props}
          onScheduled={() => {
            setOpen(false)
            onScheduled?.()
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
