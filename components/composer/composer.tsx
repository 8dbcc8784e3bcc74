"use client"

import { useRef } from "react"
import { ComposerMedia } from "@/components/media/composer-media"
import { useMedia } from "@/components/media/use-media"
import { ComposerPoll } from "@/components/polls/composer-poll"
import { readPoll } from "@/components/polls/read-poll"
import { QuotedBelow } from "@/components/posts/quoted-below"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView } from "@/lib/posts/view"
import { ComposerBar } from "./composer-bar"
import { DraftConflict } from "./draft-conflict"
import { contextOf } from "./draft-context"
import { MorePosts } from "./more-posts"
import { PostText } from "./post-text"
import { useAudience } from "./use-audience"
import { isPostable, useBodyCheck } from "./use-body-check"
import { useDraft } from "./use-draft"
import { useSend } from "./use-send"

type ComposerProps = {
  /** The post that is answered; without it, a new post. */
  replyTo?: PostView
  /** The group on whose page it stands: new posts are for it unless the reader chooses otherwise. */
  group?: GroupRef
  /** The post that it is written about. */
  quoteOf?: PostView
  onPosted?: () => void
}

/** The box to write in. What is typed is kept until it is posted, whatever happens. */
export function Composer({ replyTo, group, quoteOf, onPosted }: ComposerProps) {
  const viewer = useViewer()
  const box = useRef<HTMLTextAreaElement>(null)
  const place = group ?? null
  const context = contextOf(replyTo ?? null, place, quoteOf)
  const draft = useDraft(viewer.handle, context, () => box.current?.value ?? "")
  const check = useBodyCheck(draft.text, draft.media.length)
  const onlyFor = quoteOf?.audience === "group" ? quoteOf : replyTo
  const only = quoteOf && onlyFor?.group?.slug
  const target = useAudience({ handle: viewer.handle, context, place, only })
  const poll = readPoll(draft, replyTo ?? quoteOf)
  const written = {
    text: draft.text,
    media: draft.media,
    poll: poll.poll,
    ...{ question: draft.question, replyPolicy: draft.replyPolicy, more: draft.more },
    replyTo,
    quoteOf,
    group: target.audience ?? undefined,
  }
  const send = useSend({ written, draft, onPosted })
  const media = useMedia(draft, () => void send.submit())
  const isThread = !(replyTo ?? quoteOf)
  const isWhole = check.canPost && (!isThread || draft.more.every(isPostable))
  const isReady = isWhole && target.audience !== undefined && (media.wait ?? poll.fault) === null
  const canPost = isReady && !send.isSending

  const post = () => {
    if (canPost) media.post()
  }

  return (
    <form
      className="composer"
      data-composer={context}
      {...media.drop}
      onSubmit={(event) => {
        event.preventDefault()
        post()
      }}
    >
      <Avatar person={viewer} />
      <div className="composer-main">
        {replyTo && !replyTo.deleted && <ReplyingTo post={replyTo} />}
        <PostText
          label="Post text"
          placeholder={replyTo ? "Write a reply" : "What are you working on?"}
          {...{ box, text: draft.text, fault: check.fault, problem: send.problem, onSubmit: post }}
          onChange={(text) => {
            send.forgetProblem()
            draft.setText(text)
          }}
        />
        <ComposerMedia {...media.part} />
        {isThread && (
          <MorePosts
            more={draft.more}
            hasBegun={draft.text.trim() !== ""}
            onChange={(more) => draft.change({ more })}
            onSubmit={post}
          />
        )}
        <ComposerPoll {...poll} />
        {quoteOf && <QuotedBelow post={quoteOf} />}
        {draft.conflict && <DraftConflict stored={draft.conflict} {...draft} />}
        <ComposerBar
          {...{ written, draft, poll, target, canPost }}
          {...{ inherits: onlyFor, length: check.length, max: check.max }}
          {...{ wait: media.wait ?? poll.fault, isSending: send.isSending, onScheduled: onPosted }}
        />
      </div>
    </form>
  )
}

function ReplyingTo({ post }: { post: PostView }) {
  return (
    <p className="text-meta text-muted">
      Replying to{" "}
      <a className="link" href={`/people/${post.author.handle}`} data-person={post.author.handle}>
        @{post.author.handle}
      </a>
    </p>
  )
}
