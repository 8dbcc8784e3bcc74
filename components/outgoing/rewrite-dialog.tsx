"use client"

import { type FormEvent, useId, useRef, useState } from "react"
import { useBodyCheck } from "@/components/composer/use-body-check"
import { CharacterRing } from "@/components/ui/character-ring"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { useAct } from "@/components/ui/use-act"
import { rewriteOutgoingAction } from "@/lib/outgoing/actions"
import type { OutgoingView } from "@/lib/outgoing/view"

/** Changes the text of a post that waits; refused, what was typed stays. */
export function RewriteDialog({ post, onClose }: { post: OutgoingView; onClose: () => void }) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(post.body)
  const check = useBodyCheck(text, post.media.length)
  const { isActing, act } = useAct()

  async function save(event: FormEvent) {
    event.preventDefault()
    const isSaved = await act(() => rewriteOutgoingAction({ id: post.id, body: text }), { done: "Saved." })
    if (isSaved) onClose()
  }

  return (
    <Dialog
      small
      title={<DialogTitle>Edit text</DialogTitle>}
      initialFocus={() => box.current ?? true}
      onClose={onClose}
    >
      <form className="due" onSubmit={(event) => void save(event)}>
        <textarea
          ref={box}
          className="field rewrite-text"
          aria-label="Post text"
          aria-describedby={id}
          aria-invalid={check.fault !== null || undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={id} className="composer-problem" role="alert">
          {check.fault}
        </p>
        <div className="flex items-center justify-end gap-3">
          <CharacterRing length={check.length} max={check.max} />
          <DialogClose className="button">Cancel</DialogClose>
          <button type="submit" className="button button-primary" disabled={isActing || !check.canPost}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  )
}
