"use client"

import { useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { createPostAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"
import { newPosts } from "./new-posts"
import type { useDraft } from "./use-draft"

type Sending = { draft: ReturnType<typeof useDraft>; replyTo?: PostView; onPosted?: () => void }

/** Posts the draft. Whatever goes wrong, the text stays, and sending it again never makes a second post. */
export function useSend({ draft, replyTo, onPosted }: Sending) {
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function submit() {
    // Two presses in one frame both find the button enabled.
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    setProblem(null)
    const input = { body: draft.text, ...(replyTo && { replyTo: replyTo.id }) }
    const outcome = await tryAction(() => createPostAction(input, { key: draft.key }))
    underWay.current = false
    setSending(false)
    if (outcome.ok) {
      draft.clear()
      newPosts.emit(outcome.data.item)
      showToast(replyTo ? "Reply posted." : "Posted.", {
        label: "View",
        href: `/posts/${outcome.data.item.post.id}`,
      })
      onPosted?.()
      return
    }
    if (!("unknown" in outcome)) draft.renewKey()
    setProblem(describe(outcome.error.code, outcome.error.message))
  }

  return { isSending, problem, submit, forgetProblem: () => setProblem(null) }
}

function describe(code: string, message: string): string {
  if (code === "mismatch")
    return "An earlier version of this text was already posted. Your changes are kept here; post them if you still want to."
  return `${message} Your text is kept.`
}
