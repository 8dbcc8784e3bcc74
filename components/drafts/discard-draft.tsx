"use client"

import { lazy, Suspense, useState } from "react"
import { newDraft } from "@/components/composer/draft-store"
import { openDrafts } from "@/components/composer/open-drafts"
import { useAct } from "@/components/ui/use-act"
import { dropDraftAction } from "@/lib/drafts/actions"
import type { DraftItem } from "@/lib/drafts/view"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

/** Throws a draft away, once its writer has said so again: the text is gone on all their devices. */
export function DiscardDraft({ handle, draft }: { handle: string; draft: DraftItem }) {
  const [isAsked, setAsked] = useState(false)
  const { isActing, act } = useAct()
  const { context } = draft

  async function discard() {
    const done = await act(() => dropDraftAction({ context }), { done: "Draft discarded." })
    if (done) openDrafts.replace({ handle, context }, newDraft())
  }

  return (
    <>
      <button type="button" className="button" disabled={isActing} onClick={() => setAsked(true)}>
        Discard
      </button>
      {isAsked && (
        <Suspense>
          <ConfirmDialog
            title="Discard this draft?"
            text="Its text is gone on all your devices."
            confirm="Discard"
            dismiss="Keep it"
            onConfirm={() => void discard()}
            onClose={() => setAsked(false)}
          />
        </Suspense>
      )}
    </>
  )
}
