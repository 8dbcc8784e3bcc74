"use client"

import { useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { GroupRef } from "@/lib/groups/view"
import { createPostAction } from "@/lib/posts/actions"
import type { PostedView, PostView } from "@/lib/posts/view"
import { newPosts, queuedPosts } from "./new-posts"
import type { useDraft } from "./use-draft"

type Sending = {
  draft: ReturnType<typeof useDraft>
  replyTo?: PostView
  /** The group it is for; the whole company without one. */
  group?: GroupRef
  onPosted?: () => void
}

/** Posts the draft. Whatever goes wrong, the text stays, and sending it again never makes a second post. */
export function useSend({ draft, replyTo, group, onPosted }: Sending) {
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const underWay = useRef(false)

  async function submit() {
    // Two presses in one frame both find the button enabled.
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    setProblem(null)
    const input = { body: draft.text, ...placeOf({ replyTo, group }) }
    const outcome = await tryAction(() => createPostAction(input, { key: draft.key }))
    underWay.current = false
    setSending(false)
    if (outcome.ok) {
      draft.clear()
      tell(outcome.data)
      onPosted?.()
      return
    }
    if (!("unknown" in outcome)) draft.renewKey()
    setProblem(describe(outcome.error.code, outcome.error.message))
  }

  return { isSending, problem, submit, forgetProblem: () => setProblem(null) }
}

/** Where it goes, and who the box says will read it: the server refuses it if that is not so any more. */
function placeOf({ replyTo, group }: Pick<Sending, "replyTo" | "group">) {
  if (replyTo) return { replyTo: replyTo.id, audience: replyTo.audience }
  if (!group) return {}
  return {
    group: group.slug,
    audience: group.visibility === "public" ? ("company" as const) : ("group" as const),
  }
}

function tell(posted: PostedView): void {
  if ("queued" in posted) {
    queuedPosts.emit()
    showToast("Waiting for approval. A moderator of the group will look at it.")
    return
  }
  const { item } = posted
  newPosts.emit(item)
  showToast(item.post.replyTo ? "Reply posted." : "Posted.", {
    label: "View",
    href: `/posts/${item.post.id}`,
  })
}

function describe(code: string, message: string): string {
  if (code === "mismatch")
    return "An earlier version of this text was already posted. Your changes are kept here; post them if you still want to."
  return `${message} Your text is kept.`
}
