"use client"

import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react"
import { growWithText } from "@/components/composer/auto-grow"
import { MentionList } from "@/components/composer/mention-list"
import { useBodyCheck } from "@/components/composer/use-body-check"
import { useMentions } from "@/components/composer/use-mentions"
import { CharacterRing } from "@/components/ui/character-ring"
import type { PostView } from "@/lib/posts/view"
import { EditConflict } from "./edit-conflict"
import { endEdit, type OpenEdit, setEdit } from "./open-edits"
import { useSaveEdit } from "./use-save-edit"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

/** In the place of a post's text, while its author changes it. */
export function EditBox({ post, edit }: { post: PostView; edit: OpenEdit }) {
  const { id } = post
  const { text, from } = edit
  const box = useRef<HTMLTextAreaElement>(null)
  const [isAsked, setAsked] = useState(false)
  const setText = (next: string) => setEdit(id, { text: next, from })
  const check = useBodyCheck(text, post.media.length)
  const mentions = useMentions({ ref: box, text, setText })
  const giveFocusBack = () => box.current?.closest("article")?.focus({ preventScroll: true })
  const saving = useSaveEdit(id, edit, giveFocusBack)
  const isElsewhere = !post.deleted && post.body !== from && post.body !== text
  const canSave = check.canPost && text !== from && !isElsewhere && !saving.isSaving
  const problemId = useId()

  useEffect(() => {
    box.current?.focus()
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with what is in it
  useEffect(() => growWithText(box.current), [text])

  function leave() {
    giveFocusBack()
    endEdit(id)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (mentions.onKey(event)) return
    if (event.key === "Escape") return text === from ? leave() : setAsked(true)
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (canSave) void saving.save()
  }

  return (
    <form
      className="edit-box"
      aria-label="Edit post"
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) void saving.save()
      }}
    >
      <textarea
        ref={box}
        className="field edit-text"
        rows={2}
        aria-label="Edited text"
        aria-describedby={problemId}
        aria-invalid={check.fault !== null || undefined}
        aria-autocomplete="list"
        aria-controls={mentions.isOpen ? mentions.id : undefined}
        aria-activedescendant={mentions.activeId}
        value={text}
        onChange={(event) => {
          saving.forgetProblem()
          setText(event.target.value)
        }}
        onSelect={mentions.look}
        onBlur={mentions.close}
        onKeyDown={onKeyDown}
      />
      {mentions.isOpen && <MentionList {...mentions} />}
      <p id={problemId} className="composer-problem" role="alert">
        {saving.problem ?? check.fault}
      </p>
      {isElsewhere && <EditConflict text={text} stored={post.body} onChoose={(next) => setEdit(id, next)} />}
      <div className="edit-bar">
        <CharacterRing length={check.length} max={check.max} />
        <button type="button" className="button" onClick={() => (text === from ? leave() : setAsked(true))}>
          Cancel
        </button>
        <button type="submit" className="button button-primary" disabled={!canSave}>
          {saving.isSaving ? "Saving" : "Save"}
        </button>
      </div>
      {isAsked && (
        <Suspense>
          <ConfirmDialog
            title="Discard your changes?"
            text="The post stays as it is."
            confirm="Discard"
            dismiss="Keep editing"
            onConfirm={leave}
            onClose={() => setAsked(false)}
          />
        </Suspense>
      )}
    </form>
  )
}
