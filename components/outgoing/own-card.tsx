"use client"

import type { ReactNode } from "react"
import { Thumbs } from "@/components/media/thumbs"
import { PollOptions } from "@/components/polls/poll-options"
import { PostBody } from "@/components/posts/post-body"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import type { OutgoingView } from "@/lib/outgoing/view"
import { MoreTexts } from "./more-texts"

type CardProps = {
  post: Pick<OutgoingView, "id" | "body" | "media" | "poll" | "more" | "failure">
  /** What becomes of it, and what can be done about it. */
  children: ReactNode
}

/** A post of the reader's that nobody else can see yet. */
export function OwnCard({ post: { id, body, media, poll, more, failure }, children }: CardProps) {
  const viewer = useViewer()
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
      {poll && <PollOptions poll={poll} />}
      <MoreTexts more={more} />
      <div className="pending-bar">{children}</div>
    </li>
  )
}
