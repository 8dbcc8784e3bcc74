"use client"

import { Thumbs } from "@/components/media/thumbs"
import { MoreTexts } from "@/components/outgoing/more-texts"
import { PollOptions } from "@/components/polls/poll-options"
import { PostBody } from "@/components/posts/post-body"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import { cancelUnsent } from "./cancel-unsent"
import type { Unsent } from "./unsent-store"

/** What the reader posted without a connection: it is sent when there is one. */
export function UnsentCard({ unsent }: { unsent: Unsent }) {
  const viewer = useViewer()
  const { id, body, media, poll } = unsent.post
  return (
    <li className="pending pending-muted">
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
      <MoreTexts more={unsent.post.more} />
      <div className="pending-bar">
        <p className="pending-note">Waiting for the connection</p>
        <button type="button" className="button" onClick={() => cancelUnsent(viewer.handle, unsent)}>
          Cancel
        </button>
      </div>
    </li>
  )
}
