"use client"

import { loadLater } from "@/components/ui/load-later"
import type { useMedia } from "./use-media"

const AttachedMedia = loadLater(() => import("./attached-media").then((file) => file.AttachedMedia))
const AltReminder = loadLater(() => import("./alt-reminder").then((file) => file.AltReminder))

/** What is attached in a box; loaded when something is. */
export function ComposerMedia({ box, media, sending, wait, reminder }: ReturnType<typeof useMedia>["part"]) {
  return (
    <>
      {media.length + sending.length > 0 && <AttachedMedia box={box} media={media} sending={sending} />}
      {wait && (
        <p className="text-meta text-muted" role="status">
          {wait}
        </p>
      )}
      {reminder && <AltReminder context={box.context} onPost={reminder.post} onClose={reminder.close} />}
    </>
  )
}
