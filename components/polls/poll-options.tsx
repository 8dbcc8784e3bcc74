import type { PollDraft } from "@/lib/polls/input"
import { filledPoll } from "@/lib/polls/policy"

/** The answers of a poll that is not out yet. */
export function PollOptions({ poll }: { poll: PollDraft }) {
  return (
    <ul aria-label="Poll" className="poll-waiting">
      {[...new Set(filledPoll(poll).options)].map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}
