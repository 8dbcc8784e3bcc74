import { PostMedia } from "@/components/media/post-media"
import { MoreTexts } from "@/components/outgoing/more-texts"
import { durations } from "@/components/polls/new-poll"
import { PollOptions } from "@/components/polls/poll-options"
import { Chips, questionChip, replyLimits } from "@/components/posts/chips"
import { QuoteCard } from "@/components/posts/quote-card"
import type { PollInput } from "@/lib/polls/input"
import type { QueuedPost } from "@/lib/posts/view"

/** What a post that is not in the group carries besides its text, as large as it will be: somebody decides by it. */
export function WaitingContent({ post }: { post: QueuedPost }) {
  const { media, lostMedia, poll, quote, question, replyPolicy, more, declinedAt } = post
  return (
    <>
      {media.length > 0 && <PostMedia media={media} />}
      {lostMedia && declinedAt === null && (
        <p className="waiting-note">
          Something attached to this post is not there any more, so it cannot be let in.
        </p>
      )}
      {poll && <PollOptions poll={poll} />}
      {poll && <p className="waiting-note">{rulesOf(poll)}</p>}
      {quote && <QuoteCard quote={quote} />}
      <MoreTexts more={more} />
      <Chips chips={[...(question ? [questionChip] : []), ...replyLimits[replyPolicy]]} />
    </>
  )
}

function rulesOf({ minutes, anonymous, multiple, results }: PollInput): string {
  const label = durations.find((one) => one.minutes === minutes)?.label ?? `${minutes} minutes`
  const shown = results === "closed" ? "Results once it is closed" : "Results after voting"
  const rules = [shown, anonymous && "Anonymous", multiple && "Several answers"].filter(Boolean)
  return [`Open for ${label} from when it is let in`, ...rules].join(" · ")
}
