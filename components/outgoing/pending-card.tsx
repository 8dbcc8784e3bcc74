"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { useViewer } from "@/components/shell/viewer-context"
import { copyText } from "@/components/ui/copy-text"
import { OwnCard } from "./own-card"
import type { PendingPost } from "./pending-store"
import { undo } from "./take-back"
import { useSecondsLeft } from "./use-seconds-left"

/** What the reader has just sent: nobody else can see it yet. */
export function PendingCard({ post }: { post: PendingPost }) {
  const { handle } = useViewer()
  const router = useRouter()
  const [isActing, setActing] = useState(false)
  const { body, more, failure } = post

  async function takeBack() {
    setActing(true)
    await undo(post, { handle, goTo: (href) => router.push(href as "/") })
    setActing(false)
  }

  return (
    <OwnCard post={post}>
      {failure === null ? <Countdown at={post.publishAt} /> : <p className="pending-failure">{failure}</p>}
      {failure !== null && (
        <button type="button" className="button" onClick={() => void copyText([body, ...more].join("\n\n"))}>
          Copy text
        </button>
      )}
      <button type="button" className="button" disabled={isActing} onClick={() => void takeBack()}>
        {failure === null ? "Undo" : "Edit"}
      </button>
    </OwnCard>
  )
}

/** Said by a toast once; a screen reader is not told every second. */
function Countdown({ at }: { at: string }) {
  const left = useSecondsLeft(at)
  return <p className="pending-note tabular">{left > 0 ? `Posting in ${left} s` : "Posting"}</p>
}
