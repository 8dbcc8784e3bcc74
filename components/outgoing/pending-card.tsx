"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { Thumbs } from "@/components/media/thumbs"
import { PollOptions } from "@/components/polls/poll-options"
import { PostBody } from "@/components/posts/post-body"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import { copyText } from "@/components/ui/copy-text"
import { MoreTexts } from "./more-texts"
import type { PendingPost } from "./pending-store"
import { undo } from "./take-back"
import { useSecondsLeft } from "./use-seconds-left"

/** What the reader has just sent: nobody else can see it yet. */
export function PendingCard({ post }: { post: PendingPost }) {
  const viewer = useViewer()
  const router = useRouter()
  const [isActing, setActing] = useState(false)
  const { id, body, media, failure } = post

  async function takeBack() {
    setActing(true)
    await undo(post, { handle: viewer.handle, goTo: (href) => router.push(href as "/") })
    setActing(false)
  }

  return (
    <li className={failure === null ? "pending pending-muted" : "pending"}>
      <Avatar person={viewer} />
      <p className="post-heading">
        <span className="post-author">
          <bdi>{viewer.name}</bdi>
        </span>
        <span className="post-whence">@{viewer.handle}</span>
      </p>
      <PostBody post={{ id, body, entities: [] }} clamped />
      <Thumbs media={media} />
      {post.poll && <PollOptions poll={post.poll} />}
      <MoreTexts more={post.more} />
      <div className="pending-bar">
        {failure === null ? <Countdown at={post.publishAt} /> : <p className="pending-failure">{failure}</p>}
        {failure !== null && (
          <button
            type="button"
            className="button"
            onClick={() => void copyText([body, ...post.more].join("\n\n"))}
          >
            Copy text
          </button>
        )}
        <button type="button" className="button" disabled={isActing} onClick={() => void takeBack()}>
          {failure === null ? "Undo" : "Edit"}
        </button>
      </div>
    </li>
  )
}

/** Said by a toast once; a screen reader is not told every second. */
function Countdown({ at }: { at: string }) {
  const left = useSecondsLeft(at)
  return <p className="pending-note tabular">{left > 0 ? `Posting in ${left} s` : "Posting"}</p>
}
