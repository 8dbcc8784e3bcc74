"use client"

import { lazy, Suspense } from "react"
import type { useMedia } from "./use-media"

const AttachedMedia = lazy(() => import("./attached-media").then((file) => ({ default: file.AttachedMedia })))
const AltReminder = lazy(() => import("./alt-reminder").then((file) => ({ default: file.AltReminder })))

/** What is attached in a box; loaded when something is. */
export function ComposerMedia({ box, media, sending, wait, reminder }: ReturnType<typeof useMedia>["part"]) {
  return (
    <>
      {media.length + sending.length > 0 && (
        <Suspense>
          <AttachedMedia box={box} media={media} sending={sending} />
        </Suspense>
      )}
      {wait && (
        <p className="text-meta text-muted" role="status">
          {wait}
        </p>
      )}
      {reminder && (
        <Suspense>
          <AltReminder context={box.context} onPost={reminder.post} onClose={reminder.close} />
        </Suspense>
      )}
    </>
  )
}
