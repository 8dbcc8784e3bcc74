"use client"

import { useId } from "react"
import type { PollDraft } from "@/lib/polls/input"
import type { ResultTime } from "@/lib/polls/view"
import { durations } from "./new-poll"

type RulesProps = { poll: PollDraft; onChange: (poll: PollDraft) => void }

const resultNames: Record<ResultTime, string> = {
  voted: "After voting",
  closed: "When it has closed",
}

/** How long the poll is open, how many answers one may choose, and who sees what when. */
export function PollRules({ poll, onChange }: RulesProps) {
  const id = useId()
  const change = (rules: Partial<PollDraft>) => onChange({ ...poll, ...rules })
  return (
    <>
      <div className="poll-rules">
        <div>
          <label className="field-label" htmlFor={`${id}-minutes`}>
            Open for
          </label>
          <select
            id={`${id}-minutes`}
            className="field"
            value={poll.minutes}
            onChange={(event) => change({ minutes: Number(event.target.value) })}
          >
            {durations.map(({ minutes, label }) => (
              <option key={minutes} value={minutes}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-results`}>
            Show results
          </label>
          <select
            id={`${id}-results`}
            className="field"
            value={poll.results}
            onChange={(event) => change({ results: event.target.value === "closed" ? "closed" : "voted" })}
          >
            {Object.entries(resultNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={poll.multiple}
          onChange={(event) => change({ multiple: event.target.checked })}
        />
        Several answers may be chosen
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={poll.anonymous}
          onChange={(event) => change({ anonymous: event.target.checked })}
        />
        Anonymous: nobody can find out who chose what
      </label>
    </>
  )
}
