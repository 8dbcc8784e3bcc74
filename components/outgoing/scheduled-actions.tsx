"use client"

import { useState } from "react"
import { useViewer } from "@/components/shell/viewer-context"
import { copyText } from "@/components/ui/copy-text"
import { loadLater } from "@/components/ui/load-later"
import { showToast } from "@/components/ui/toast-store"
import { useAct } from "@/components/ui/use-act"
import { postNowAction } from "@/lib/outgoing/actions"
import type { OutgoingView } from "@/lib/outgoing/view"
import { cancelScheduled } from "./take-back"
import { tellPosted, tellQueued } from "./tell-sent"

const RescheduleDialog = loadLater(() => import("./reschedule-dialog").then((file) => file.RescheduleDialog))
const RewriteDialog = loadLater(() => import("./rewrite-dialog").then((file) => file.RewriteDialog))

/** Everything that can be done with a post that waits. */
export function ScheduledActions({ post }: { post: OutgoingView }) {
  const { handle } = useViewer()
  const { isActing, act } = useAct()
  const [dialog, setDialog] = useState<"rewrite" | "reschedule" | null>(null)
  const close = () => setDialog(null)
  const hasFailed = post.failure !== null
  const texts = [post.body, ...post.more].join("\n\n")

  async function postNow() {
    const result = await postNowAction({ id: post.id }, { key: `post-now-${post.id}` })
    if (result.ok && "item" in result.data) tellPosted(result.data.item)
    else if (result.ok) tellQueued()
    return result
  }

  async function cancel() {
    if (await act(() => cancelScheduled(post, handle)))
      showToast("Cancelled. The text is kept as a draft.", { label: "Drafts", href: "/drafts" })
  }

  return (
    <div className="scheduled-actions">
      <button type="button" className="button" disabled={isActing} onClick={() => void act(postNow)}>
        {hasFailed ? "Try again" : "Post now"}
      </button>
      {hasFailed && (
        <button type="button" className="button" onClick={() => void copyText(texts)}>
          Copy text
        </button>
      )}
      <button type="button" className="button" disabled={isActing} onClick={() => setDialog("reschedule")}>
        Reschedule
      </button>
      <button type="button" className="button" disabled={isActing} onClick={() => setDialog("rewrite")}>
        Edit text
      </button>
      <button type="button" className="button" disabled={isActing} onClick={() => void cancel()}>
        Cancel
      </button>
      {dialog === "reschedule" && <RescheduleDialog post={post} onClose={close} />}
      {dialog === "rewrite" && <RewriteDialog post={post} onClose={close} />}
    </div>
  )
}
