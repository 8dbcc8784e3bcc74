import { Thumbs } from "@/components/media/thumbs"
import { PollOptions } from "@/components/polls/poll-options"
import { TimeAgo } from "@/components/ui/time-ago"
import type { StoredDraft } from "@/lib/drafts/view"

type ConflictProps = {
  stored: StoredDraft
  keepOwn: (stored: StoredDraft) => void
  takeStored: (stored: StoredDraft) => void
  keepBoth: (stored: StoredDraft) => void
}

/** Another window or device has changed the same draft: both texts are shown, and nothing is lost. */
export function DraftConflict({ stored, keepOwn, takeStored, keepBoth }: ConflictProps) {
  return (
    <section className="draft-conflict" aria-label="The same draft from elsewhere">
      <p role="alert" className="text-meta text-muted">
        This draft was changed in another window or on another device · <TimeAgo iso={stored.updatedAt} />
      </p>
      <blockquote className="draft-text">
        <bdi>{stored.text}</bdi>
        <Thumbs media={stored.media} />
        {stored.poll && <PollOptions poll={stored.poll} />}
      </blockquote>
      <div className="draft-answers">
        <button type="button" className="button" onClick={() => keepOwn(stored)}>
          Keep what is above
        </button>
        <button type="button" className="button" onClick={() => takeStored(stored)}>
          Use this one
        </button>
        <button type="button" className="button" onClick={() => keepBoth(stored)}>
          Keep both
        </button>
      </div>
    </section>
  )
}
