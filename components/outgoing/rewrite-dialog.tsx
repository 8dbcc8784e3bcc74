"use client"

import { type FormEvent, useId, useRef, useState } from "react"
import { MoreBoxes } from "@/components/composer/more-boxes"
import { isPostable, useBodyCheck } from "@/components/composer/use-body-check"
import { CharacterRing } from "@/components/ui/character-ring"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { useAct } from "@/components/ui/use-act"
import { rewriteOutgoingAction } from "@/lib/outgoing/actions"
import type { OutgoingView } from "@/lib/outgoing/view"

/** Changes the text of a post that waits, or the texts of a thread; refused, what was typed stays. */
export function RewriteDialog({ post, onClose }: { post: OutgoingView; onClose: () => void }) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(post.body)
  const [more, setMore] = useState<readonly string[]>(post.more)
  const check = useBodyCheck(text, post.media.length)
  const { isActing, act } = useAct()
  const canSave = check.canPost && more.every(isPostable) && !isActing

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!canSave) return
    // A box that was left empty is a post less.
    const input = { id: post.id, body: text, more: more.filter((one) => one.trim() !== "") }
    if (await act(() => rewriteOutgoingAction(input), { done: "Saved." })) onClose()
  }

  return (
    <Dialog
      small
      title={<DialogTitle>Edit text</DialogTitle>}
      initialFocus={() => box.current ?? true}
      onClose={onClose}
    >
      <form ref={form} className="due" onSubmit={(event) => void save(event)}>
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
        {more.length > 0 && (
          <MoreBoxes
            more={more}
            takesFocus={false}
            onChange={setMore}
            onSubmit={() => form.current?.requestSubmit()}
          />
        )}
        <div className="flex items-center justify-end gap-3">
          <CharacterRing length={check.length} max={check.max} />
          <DialogClose className="button">Cancel</DialogClose>
          <button type="submit" className="button button-primary" disabled={!canSave}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  )
}
