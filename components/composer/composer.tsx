"use client"

import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import { Icon } from "@/components/ui/icon"
import type { PostView } from "@/lib/posts/view"
import { growWithText } from "./auto-grow"
import { CharacterRing } from "./character-ring"
import { MentionList } from "./mention-list"
import { contextOf } from "./open-composer"
import { loadBodyRules, useBodyCheck } from "./use-body-check"
import { useDraft } from "./use-draft"
import { useMentions } from "./use-mentions"
import { useSend } from "./use-send"

type ComposerProps = {
  /** The post that is answered; without it, a new post for everyone. */
  replyTo?: PostView
  onPosted?: () => void
}

/** The box to write in. What is typed is kept until it is posted, whatever happens. */
export function Composer({ replyTo, onPosted }: ComposerProps) {
  const viewer = useViewer()
  const box = useRef<HTMLTextAreaElement>(null)
  const context = contextOf(replyTo ?? null)
  const draft = useDraft(viewer.handle, context, () => box.current?.value ?? "")
  const check = useBodyCheck(draft.text)
  const mentions = useMentions({ ref: box, text: draft.text, setText: draft.setText })
  const send = useSend({ draft, replyTo, onPosted })
  const problemId = useId()
  const canPost = check.canPost && !send.isSending

  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with what is in it
  useEffect(() => growWithText(box.current), [draft.text])

  function onKeyDown(event: KeyboardEvent) {
    if (mentions.onKey(event)) return
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (canPost) void send.submit()
  }

  return (
    <form
      className="composer"
      data-composer={context}
      onSubmit={(event) => {
        event.preventDefault()
        if (canPost) void send.submit()
      }}
    >
      <Avatar person={viewer} />
      <div className="composer-main">
        {replyTo && <ReplyingTo post={replyTo} />}
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
        <div className="composer-bar">
          <span className="chip composer-audience">
            <Icon name="everyone" small />
            Everyone
          </span>
          <CharacterRing length={check.length} max={check.max} />
          <button type="submit" className="button button-primary" disabled={!canPost}>
            {send.isSending ? "Posting" : "Post"}
          </button>
        </div>
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
