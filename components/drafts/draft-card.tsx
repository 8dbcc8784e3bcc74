"use client"

import { composerWanted } from "@/components/composer/open-composer"
import { Thumbs } from "@/components/media/thumbs"
import { MoreTexts } from "@/components/outgoing/more-texts"
import { PollOptions } from "@/components/polls/poll-options"
import { useViewer } from "@/components/shell/viewer-context"
import { TimeAgo } from "@/components/ui/time-ago"
import type { DraftItem } from "@/lib/drafts/view"
import { DiscardDraft } from "./discard-draft"
import { DraftHeading } from "./draft-heading"
import { whatToOpen } from "./what-to-open"

/** One text that is not posted yet: what it is for, how it begins, and what can be done with it. */
export function DraftCard({ draft }: { draft: DraftItem }) {
  const { handle } = useViewer()
  const box = whatToOpen(draft)
  return (
    <li className="draft">
      <p className="draft-heading">
        <DraftHeading place={draft.place} />
        <span className="text-meta text-muted">
          <TimeAgo iso={draft.updatedAt} />
        </span>
      </p>
      <p className="draft-text">
        <bdi>{draft.text}</bdi>
      </p>
      <Thumbs media={draft.media} />
      {draft.poll && <PollOptions poll={draft.poll} />}
      <MoreTexts more={draft.more} />
      {!box && (
        <p className="text-meta text-muted">
          What this was for is not there for you any more. The text is still yours.
        </p>
      )}
      <div className="draft-answers">
        {box && (
          <button type="button" className="button button-primary" onClick={() => composerWanted.emit(box)}>
            Continue
          </button>
        )}
        <DiscardDraft handle={handle} draft={draft} />
      </div>
    </li>
  )
}
