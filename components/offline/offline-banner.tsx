"use client"

import { Icon } from "@/components/ui/icon"
import { useIsOffline } from "./connection"

/** Said for as long as it is so, over dialogs as well, where people write; it covers nothing that could be pressed for long. */
export function OfflineBanner() {
  const isLost = useIsOffline()
  return (
    <div className="offline" role="status" aria-live="polite">
      {isLost && (
        <p className="offline-words">
          <Icon name="warning" small />
          No connection. Posts are sent when it is back.
        </p>
      )}
    </div>
  )
}
