"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { Icon } from "@/components/ui/icon"
import { TimeAgo } from "@/components/ui/time-ago"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { endSessionAction } from "@/lib/auth/actions"
import type { SessionView } from "@/lib/auth/view"

/** The browsers in which the reader is signed in. */
export function DeviceList({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <ul aria-label="Signed in">
      {sessions.map((session) => (
        <DeviceRow key={session.id} session={session} />
      ))}
    </ul>
  )
}

function DeviceRow({ session }: { session: SessionView }) {
  const [isEnding, setEnding] = useState(false)
  const router = useRouter()
  async function end() {
    setEnding(true)
    const outcome = await tryAction(() => endSessionAction({ id: session.id }))
    setEnding(false)
    // It may have ended on its own since the list was shown: then it is gone as wished.
    if (!outcome.ok && outcome.error.code !== "not_found") return showToast(outcome.error.message)
    showToast(`Signed out of ${session.device}.`)
    router.refresh()
  }
  return (
    <li className="settings-row">
      <Icon name="device" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{session.device}</p>
        <p className="text-meta text-muted">
          {session.isCurrent ? "This device" : <LastSeen iso={session.lastSeenAt} />} · signed in{" "}
          <TimeAgo iso={session.signedInAt} as="stamp" />
        </p>
      </div>
      {!session.isCurrent && (
        <button
          type="button"
          className="button"
          aria-label={`Sign out of ${session.device}`}
          disabled={isEnding}
          onClick={() => void end()}
        >
          Sign out
        </button>
      )}
    </li>
  )
}

function LastSeen({ iso }: { iso: string }) {
  return (
    <>
      last used <TimeAgo iso={iso} />
    </>
  )
}
