"use client"

import { visibilityWords } from "@/components/groups/visibility-words"
import { Thumbs } from "@/components/media/thumbs"
import { PollOptions } from "@/components/polls/poll-options"
import { PostBody } from "@/components/posts/post-body"
import { Icon, type IconName } from "@/components/ui/icon"
import type { OutgoingView } from "@/lib/outgoing/view"
import { DueTime } from "./due-time"
import { MoreTexts } from "./more-texts"
import { ScheduledActions } from "./scheduled-actions"

/** One post that waits: when, for whom, what it says, and what can be done with it. */
export function ScheduledPost({ post }: { post: OutgoingView }) {
  const { id, body, media, publishAt, failure } = post
  return (
    <li className="scheduled">
      <p className="scheduled-heading">
        <Icon name={failure === null ? "clock" : "warning"} small />
        <DueTime iso={publishAt} />
        <Audience post={post} />
      </p>
      {failure !== null && <p className="pending-failure">{failure}</p>}
      <Topic post={post} />
      <PostBody post={{ id, body, entities: [] }} />
      <Thumbs media={media} />
      {post.poll && <PollOptions poll={post.poll} />}
      <MoreTexts more={post.more} />
      <ScheduledActions post={post} />
    </li>
  )
}

function Audience({ post: { group, replyTo } }: { post: OutgoingView }) {
  if (replyTo && !group) return null
  const [icon, name] = audienceOf(group)
  return (
    <span className="chip scheduled-audience">
      <Icon name={icon} small />
      <bdi className="truncate">{name}</bdi>
    </span>
  )
}

function audienceOf(group: OutgoingView["group"]): [IconName, string] {
  if (group === null) return ["everyone", "Everyone"]
  return group === "gone" ? ["groups", "A group"] : [visibilityWords[group.visibility].icon, group.name]
}

/** What it answers or quotes. */
function Topic({ post: { replyTo, quoteOf } }: { post: OutgoingView }) {
  const topic = replyTo ?? (quoteOf === null ? null : { id: quoteOf, handle: null })
  if (!topic) return null
  return (
    <p className="text-meta text-muted">
      {replyTo ? "Replying to " : "Quoting "}
      <a className="link" href={`/posts/${topic.id}`}>
        {topic.handle === null ? "a post" : `@${topic.handle}`}
      </a>
    </p>
  )
}
