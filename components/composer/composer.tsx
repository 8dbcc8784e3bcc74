"use client"

import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { ComposerMedia } from "@/components/media/composer-media"
import { useMedia } from "@/components/media/use-media"
import { ComposerPoll } from "@/components/polls/composer-poll"
import { readPoll } from "@/components/polls/read-poll"
import { QuotedBelow } from "@/components/posts/quoted-below"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView } from "@/lib/posts/view"
import { growWithText } from "./auto-grow"
import { ComposerBar } from "./composer-bar"
import { DraftConflict } from "./draft-conflict"
import { contextOf } from "./draft-context"
import { MentionList } from "./mention-list"
import { MorePosts } from "./more-posts"
import { useAudience } from "./use-audience"
import { isPostable, loadBodyRules, useBodyCheck } from "./use-body-check"
import { useDraft } from "./use-draft"
import { useMentions } from "./use-mentions"
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
  const mentions = useMentions({ ref: box, text: draft.text, setText: draft.setText })
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
  const problemId = useId()
  const isThread = !(replyTo ?? quoteOf)
  const isWhole = check.canPost && (!isThread || draft.more.every(isPostable))
  const isReady = isWhole && target.audience !== undefined && (media.wait ?? poll.fault) === null
  const canPost = isReady && !send.isSending

  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with what is in it
  useEffect(() => growWithText(box.current), [draft.text])

  function onKeyDown(event: KeyboardEvent) {
    if (mentions.onKey(event)) return
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (canPost) media.post()
  }

  return (
    <form
      className="composer"
      data-composer={context}
      {...media.drop}
      onSubmit={(event) => {
        event.preventDefault()
        if (canPost) media.post()
      }}
    >
      <Avatar person={viewer} />
      <div className="composer-main">
        {replyTo && !replyTo.deleted && <ReplyingTo post={replyTo} />}
        <textarea
          ref={box}
          className="composer-text"
          name="text"
          rows={1}
          aria-label="Post text"
          aria-describedby={problemId}
          aria-invalid={check.fault !== null || undefined}
          aria-autocomplete="list"
          aria-controls={mentions.isOpen ? mentions.id : undefined}
          aria-activedescendant={mentions.activeId}
          placeholder={replyTo ? "Write a reply" : "What are you working on?"}
          value={draft.text}
          onChange={(event) => {
            send.forgetProblem()
            draft.setText(event.target.value)
          }}
          onFocus={() => void loadBodyRules()}
          onSelect={mentions.look}
          onBlur={mentions.close}
          onKeyDown={onKeyDown}
        />
        {mentions.isOpen && <MentionList {...mentions} />}
        <p id={problemId} className="composer-problem" role="alert">
          {send.problem ?? check.fault}
        </p>
        <ComposerMedia {...media.part} />
        {isThread && (
          <MorePosts
            more={draft.more}
            hasBegun={draft.text.trim() !== ""}
            onChange={(more) => draft.change({ more })}
            onSubmit={() => canPost && media.post()}
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
