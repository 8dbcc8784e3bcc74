"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { archiveGroupAction, restoreGroupAction } from "@/lib/groups/actions"
import type { GroupView } from "@/lib/groups/view"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

/** Ends a group without losing what was said in it, and opens it again. */
export function ArchiveGroup({ group: { slug, name, archived } }: { group: GroupView }) {
  const [isAsking, setAsking] = useState(false)
  const { isActing, act } = useAct()
  if (archived)
    return (
      <>
        <p className="mb-3">It is archived: it can be read, and nothing can be added.</p>
        <button
          type="button"
          className="button"
          disabled={isActing}
          onClick={() => void act(() => restoreGroupAction({ slug }), { done: `${name} is open again.` })}
        >
          Restore group
        </button>
      </>
    )
  const archive = () => void act(() => archiveGroupAction({ slug }), { done: `${name} is archived.` })
  return (
    <>
      <p className="mb-3 text-meta text-muted">
        An archived group can be read as before. Nobody joins it, posts or replies, until an owner restores
        it.
      </p>
      <button type="button" className="button" disabled={isActing} onClick={() => setAsking(true)}>
        Archive group
      </button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={`Archive ${name}?`}
            text="It can be read as before, and nothing can be added to it. You can restore it."
            confirm="Archive group"
            dismiss="Keep it open"
            onConfirm={archive}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}
