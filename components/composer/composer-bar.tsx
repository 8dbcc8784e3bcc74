"use client"

import { EmojiButton } from "@/components/emoji/emoji-button"
import { AttachButton } from "@/components/media/attach-button"
import { ScheduleButton } from "@/components/outgoing/schedule-button"
import { PollButton } from "@/components/polls/poll-button"
import type { readPoll } from "@/components/polls/read-poll"
import { CharacterRing } from "@/components/ui/character-ring"
import type { PostView } from "@/lib/posts/view"
import { AudienceChip, InheritedAudience } from "./audience-chip"
import { QuestionButton } from "./question-button"
import { ReplyPolicyChip } from "./reply-policy-chip"
import type { useAudience } from "./use-audience"
import type { useDraft } from "./use-draft"
import type { Written } from "./written-post"

type BarProps = {
  written: Written
  draft: ReturnType<typeof useDraft>
  poll: ReturnType<typeof readPoll>
  target: ReturnType<typeof useAudience>
  /** The post whose readers are those of what is written, too. */
  inherits?: PostView
  length: number
  max: number
  isSending: boolean
  /** What is written could be posted now. */
  canPost: boolean
  /** Why it has to wait, in words. */
  wait: string | null
  onScheduled?: () => void
}

/** Below the text: who reads and answers it, what can be added to it, its length, and the way out. */
export function ComposerBar({ written, draft, poll, target, inherits, canPost, wait, ...bar }: BarProps) {
  const { box, media, question, replyPolicy } = draft
  const { replyTo, quoteOf } = written
  const isReply = replyTo !== undefined
  return (
    <div className="composer-bar">
      <div className="composer-readers">
        {inherits ? <InheritedAudience post={inherits} /> : <AudienceChip {...target} />}
        {!isReply && (
          <ReplyPolicyChip
            chosen={replyPolicy}
            onChoose={(policy) => draft.change({ replyPolicy: policy })}
          />
        )}
      </div>
      <div className="composer-acts">
        <div className="composer-tools">
          <AttachButton box={box} hasPoll={draft.poll !== null} />
          {!(replyTo ?? quoteOf) && <PollButton {...poll} hasMedia={media.length > 0} />}
          <EmojiButton />
          {!isReply && (
            <QuestionButton isQuestion={question} onChange={(isOne) => draft.change({ question: isOne })} />
          )}
          <ScheduleButton written={written} draft={draft} isReady={canPost} onScheduled={bar.onScheduled} />
        </div>
        <CharacterRing length={bar.length} max={bar.max} />
        <button type="submit" className="button button-primary" disabled={!canPost} title={wait ?? undefined}>
          {bar.isSending ? "Posting" : "Post"}
        </button>
      </div>
    </div>
  )
}
