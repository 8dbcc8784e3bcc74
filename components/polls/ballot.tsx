"use client"

import { type FormEvent, useId } from "react"
import type { Id } from "@/lib/core/ids"
import type { PollView } from "@/lib/polls/view"
import { PollFacts } from "./poll-facts"
import { useVote } from "./use-vote"

type BallotProps = { id: Id; poll: PollView; onVoted: () => void; onCancel: () => void }

/** The answers to choose from. Who will know of the choice is said before it is made. */
export function Ballot({ id, poll, onVoted, onCancel }: BallotProps) {
  const name = useId()
  const { chosen, setChosen, isVoting, vote } = useVote(id, poll)
  const { options, multiple, anonymous, voted } = poll

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await vote()) onVoted()
  }

  function choose(n: number) {
    if (!multiple) setChosen([n])
    else setChosen(chosen.includes(n) ? chosen.filter((other) => other !== n) : [...chosen, n])
  }

  return (
    <form className="poll" onSubmit={(event) => void submit(event)}>
      <fieldset aria-describedby={`${name}-rule`}>
        <legend className="sr-only">{multiple ? "Poll: choose one or more" : "Poll: choose one"}</legend>
        {options.map((text, n) => (
          <label key={text} className="poll-choice">
            <input
              type={multiple ? "checkbox" : "radio"}
              name={name}
              checked={chosen.includes(n)}
              onChange={() => choose(n)}
            />
            <bdi>{text}</bdi>
          </label>
        ))}
      </fieldset>
      <p id={`${name}-rule`} className="poll-rule">
        {ruleOf(anonymous)}
      </p>
      <div className="poll-act">
        <button type="submit" className="button" disabled={isVoting || chosen.length === 0}>
          Vote
        </button>
        {voted && (
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        )}
        <PollFacts id={id} poll={poll} />
      </div>
    </form>
  )
}

const ruleOf = (anonymous: boolean) =>
  anonymous
    ? "Anonymous: not even the database knows who chose what, so a vote cannot be changed."
    : "Your name stands beside what you choose. You can change it until the poll closes."
