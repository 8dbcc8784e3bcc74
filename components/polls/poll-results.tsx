import { Icon } from "@/components/ui/icon"
import { percentages, whyNoResults } from "@/lib/polls/policy"
import type { PollView } from "@/lib/polls/view"

/** The answers with what each was given, as far as the viewer may see it; their own is ticked. */
export function PollResults({ poll }: { poll: PollView }) {
  const { options, counts, choices } = poll
  const parts = counts && percentages(counts, poll)
  const most = counts && Math.max(...counts)
  const reason = whyNoResults(poll)
  return (
    <>
      <ul aria-label="Answers" className="poll-answers">
        {options.map((text, n) => {
          const part = parts?.[n]
          const isFirst = most !== null && most > 0 && counts?.[n] === most
          return (
            <li key={text} className={isFirst ? "poll-answer poll-answer-first" : "poll-answer"}>
              {part !== undefined && (
                <svg className="poll-bar" aria-hidden="true">
                  <rect width={`${part}%`} height="100%" rx="8" />
                </svg>
              )}
              <bdi className="poll-text">{text}</bdi>
              {choices.includes(n) && (
                <>
                  <Icon name="check" small />
                  <span className="sr-only">Your choice</span>
                </>
              )}
              {part !== undefined && <span className="poll-part tabular">{part} %</span>}
            </li>
          )
        })}
      </ul>
      {reason && <p className="poll-rule">{reason}</p>}
    </>
  )
}
