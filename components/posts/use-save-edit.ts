"use client"

import { useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Id } from "@/lib/core/ids"
import { editPostAction } from "@/lib/posts/actions"
import { endEdit, type OpenEdit } from "./open-edits"
import { takeOver, whileActing } from "./post-store"
import { refreshPost } from "./refresh-post"

/** Saves a changed post. Whatever goes wrong, the text stays in the box, and saving it again changes the post once. */
export function useSaveEdit(id: Id, { text, from }: OpenEdit, onSaved: () => void) {
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function save() {
    // Two presses in one frame both find the button enabled.
    if (underWay.current) return
    underWay.current = true
    setSaving(true)
    setProblem(null)
    const outcome = await whileActing(id, () => tryAction(() => editPostAction({ id, body: text, from })))
    underWay.current = false
    setSaving(false)
    if (outcome.ok) {
      onSaved()
      takeOver([outcome.data])
      endEdit(id)
      showToast("Your changes are saved.")
      return
    }
    setProblem(`${outcome.error.message} Your text is kept.`)
    // What the post says now is then shown beside the author's text.
    if (outcome.error.code === "conflict") await refreshPost(id)
  }

  return { isSaving, problem, save, forgetProblem: () => setProblem(null) }
}
