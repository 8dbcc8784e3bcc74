"use client"

import { useEffect, useRef, useState } from "react"
import { PostText } from "@/components/composer/post-text"
import { useBodyCheck } from "@/components/composer/use-body-check"
import { CharacterRing } from "@/components/ui/character-ring"
import { loadLater } from "@/components/ui/load-later"
import type { PostView } from "@/lib/posts/view"
import { EditConflict } from "./edit-conflict"
import { endEdit, type OpenEdit, setEdit } from "./open-edits"
import { useSaveEdit } from "./use-save-edit"

const ConfirmDialog = loadLater(() =>
  import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog),
)

/** In the place of a post's text, while its author changes it. */
export function EditBox({ post, edit }: { post: PostView; edit: OpenEdit }) {
  const { id } = post
  const { text, from } = edit
  const box = useRef<HTMLTextAreaElement>(null)
  const [isAsked, setAsked] = useState(false)
  const check = useBodyCheck(text, post.media.length)
  const giveFocusBack = () => box.current?.closest("article")?.focus({ preventScroll: true })
  const saving = useSaveEdit(id, edit, giveFocusBack)
  const isElsewhere = !post.deleted && post.body !== from && post.body !== text
  const canSave = check.canPost && text !== from && !isElsewhere && !saving.isSaving

  useEffect(() => {
    box.current?.focus()
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length)
  }, [])

  function leave() {
    giveFocusBack()
    endEdit(id)
  }

  const askToLeave = () => (text === from ? leave() : setAsked(true))
  const save = () => {
    if (canSave) void saving.save()
  }

  return (
    <form
      className="edit-box"
      aria-label="Edit post"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <PostText
        label="Edited text"
        className="field edit-text"
        rows={2}
        {...{ box, text, fault: check.fault, problem: saving.problem, onSubmit: save, onEscape: askToLeave }}
        onChange={(next) => {
          saving.forgetProblem()
          setEdit(id, { text: next, from })
        }}
      />
      {isElsewhere && <EditConflict text={text} stored={post.body} onChoose={(next) => setEdit(id, next)} />}
      <div className="edit-bar">
        <CharacterRing length={check.length} max={check.max} />
        <button type="button" className="button" onClick={askToLeave}>
          Cancel
        </button>
        <button type="submit" className="button button-primary" disabled={!canSave}>
          {saving.isSaving ? "Saving" : "Save"}
        </button>
      </div>
      {isAsked && (
        <ConfirmDialog
          title="Discard your changes?"
          text="The post stays as it is."
          confirm="Discard"
          dismiss="Keep editing"
          onConfirm={leave}
          onClose={() => setAsked(false)}
        />
      )}
    </form>
  )
}
