"use client"

import { OwnCard } from "@/components/outgoing/own-card"
import { useViewer } from "@/components/shell/viewer-context"
import { cancelUnsent } from "./cancel-unsent"
import type { Unsent } from "./unsent-store"

/** What the reader posted without a connection: it is sent when there is one. */
export function UnsentCard({ unsent }: { unsent: Unsent }) {
  const { handle } = useViewer()
  return (
    <OwnCard post={unsent.post}>
      <p className="pending-note">Waiting for the connection</p>
      <button type="button" className="button" onClick={() => cancelUnsent(handle, unsent)}>
        Cancel
      </button>
    </OwnCard>
  )
}
